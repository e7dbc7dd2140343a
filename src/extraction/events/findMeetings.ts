import { MEETING_FORMS } from '../lexicon/triggers/meetingForms';
import { MEETING_NOUNS } from '../lexicon/triggers/meetingNouns';
import { MEETING_VERBS } from '../lexicon/triggers/meetingVerbs';
import type { Meeting, When } from '../model';
import type { EventContext } from './context';
import type { Draft } from './meetings/draft';
import { finishMeeting } from './meetings/finishMeeting';
import { addDraft, nameLateOffices } from './meetings/merge';
import { NOUN_RULES, VERB_RULES, WORD_RULES } from './meetings/registry';
import { slotOf, viewSentence, type SentenceView } from './meetings/sentenceView';

/** The meetings that a text tells of, in text order. Sentences without a word of meeting are not read. */
export function findMeetings(context: EventContext): Meeting[] {
  const records: Draft[] = [];
  const datesBySentence = groupDates(context);
  for (const sentence of context.document.sentences) {
    if (!hasTrigger(context, sentence.first, sentence.last)) continue;
    const view = viewSentence(context, sentence.index, datesBySentence.get(sentence.index) ?? []);
    readSentence(context, view, records);
  }
  nameLateOffices(
    records,
    context.index.entities.filter((e) => e.type === 'person'),
  );
  return records.map((draft, i) => finishMeeting(context, draft, `m${i + 1}`));
}

function hasTrigger({ document }: EventContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (MEETING_FORMS.has(document.tokens[i]!.word.lower)) return true;
  return false;
}

/** Reads the triggers of a sentence in text order; what one finds the next may refer to. */
function readSentence(context: EventContext, view: SentenceView, records: Draft[]): void {
  const triggers: { at: number; read: () => Draft[] }[] = [];
  for (const verb of view.verbs) {
    const family = verb.lemma === 'be' ? 'arrive' : MEETING_VERBS.get(verb.lemma);
    if (!family) continue;
    for (const rule of VERB_RULES)
      if (rule.families.includes(family))
        triggers.push({ at: verb.head, read: () => rule.apply({ context, view, verb, drafts: records }) });
  }
  for (const phrase of view.phrases) {
    if (phrase.mentions.length > 0) continue;
    const noun = MEETING_NOUNS.get(view.lower(phrase.head));
    if (!noun) continue;
    const slot = slotOf(view, phrase);
    for (const rule of NOUN_RULES)
      if (rule.classes.includes(noun.class))
        triggers.push({ at: phrase.head, read: () => rule.apply({ context, view, phrase, noun, slot, drafts: records }) });
  }
  for (const rule of WORD_RULES)
    for (let at = view.first; at < view.last; at++)
      if (rule.words.includes(view.lower(at))) triggers.push({ at, read: () => rule.apply({ context, view, at, drafts: records }) });
  triggers.sort((a, b) => a.at - b.at);
  for (const trigger of triggers) for (const draft of trigger.read()) addDraft(records, draft);
}

function groupDates({ document, dates }: EventContext): Map<number, { at: number; when: When }[]> {
  const out = new Map<number, { at: number; when: When }[]>();
  let token = 0;
  for (const when of dates) {
    // The dateline's date is the report's, not an event's.
    if (document.dateline && when.start < document.dateline.end && when.end > document.dateline.start) continue;
    while (token < document.tokens.length - 1 && document.tokens[token]!.end <= when.start) token++;
    // "New Delhi, Sep 18 (Agency)"
    if (token < 12 && document.text[when.end + 1] === '(') continue;
    const sentence = document.tokens[token]?.sentence;
    if (sentence === undefined) continue;
    const list = out.get(sentence) ?? [];
    list.push({ at: token, when });
    out.set(sentence, list);
  }
  return out;
}
