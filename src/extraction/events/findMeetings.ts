import { formSet } from '../lexicon/formSet';
import { MEETING_FORMS } from '../lexicon/triggers/meetingForms';
import { MEETING_NOUNS } from '../lexicon/triggers/meetingNouns';
import { MEETING_VERBS } from '../lexicon/triggers/meetingVerbs';
import { mentionStarts } from '../mentions/mentionStarts';
import type { Meeting, When } from '../model';
import type { Sentence } from '../text/document';
import type { EventContext } from './context';
import { decideMeetings } from './meetings/decideMeetings';
import type { Draft } from './meetings/draft';
import { finishMeeting } from './meetings/finishMeeting';
import { addTold } from './meetings/addTold';
import { dropSummaries } from './meetings/dropSummaries';
import { mergeNamed } from './meetings/merge';
import { nameLateOffices } from './meetings/nameOffices';
import { NOUN_RULES, VERB_RULES, WORD_RULES } from './meetings/registry';
import type { NounFrame, NounRule, VerbFrame, VerbRule, WordFrame, WordRule } from './meetings/rule';
import { watchMeeting, watchNoMeeting } from './meetings/watchMeetings';
import { Records } from './meetings/records';
import { sameDay } from './meetings/sameDay';
import { slotOf, viewSentence, type SentenceView } from './meetings/sentenceView';

/** The meetings that a text tells of, in text order. Sentences without a word of meeting are not read. */
export function findMeetings(context: EventContext): Meeting[] {
  const told = new Records();
  const datesBySentence = groupDates(context);
  const starts = mentionStarts(context.document, context.index.mentions);
  for (const sentence of context.document.sentences) {
    if (!hasTrigger(context, sentence, starts[sentence.index + 1]! - starts[sentence.index]!)) continue;
    const view = viewSentence(context, sentence.index, datesBySentence.get(sentence.index) ?? []);
    readSentence(context, view, told);
  }
  const records = told.list;
  const lateNamed = nameLateOffices(
    records,
    context.index.entities.filter((e) => e.type === 'person'),
  );
  return decideMeetings(context, dropSummaries(mergeNamed(records, lateNamed))).map((draft, i) =>
    finishMeeting(context, draft, `m${i + 1}`),
  );
}

/** A strong word of meeting, or an everyday one in a sentence that names two. */
function hasTrigger({ document }: EventContext, sentence: Sentence, names: number): boolean {
  const least = names >= 2 ? 1 : 2;
  for (let i = sentence.first; i < sentence.last; i++) {
    const { word } = document.tokens[i]!;
    if (word.meeting < 0) word.meeting = MEETING_FORMS.get(word.lower) ?? 0;
    if (word.meeting >= least) return true;
  }
  return false;
}

const verbRules = new Map<string, readonly VerbRule[]>();
for (const rule of VERB_RULES) for (const family of rule.families) verbRules.set(family, [...(verbRules.get(family) ?? []), rule]);
const nounRules = new Map<string, readonly NounRule[]>();
for (const rule of NOUN_RULES) for (const cls of rule.classes) nounRules.set(cls, [...(nounRules.get(cls) ?? []), rule]);
const wordRules = new Map<string, WordRule>();
for (const rule of WORD_RULES) for (const word of rule.words) wordRules.set(word, rule);
const hasWordRule = formSet([...wordRules.keys()].join(' '));

/** A rule, where it is tried, and what it reads there. */
interface Trigger {
  readonly at: number;
  readonly rule: { readonly id: string; apply(frame: Frame): Draft[] };
  readonly frame: Frame;
}

type Frame = VerbFrame | NounFrame | WordFrame;

/** Reads the triggers of a sentence in text order; what one finds the next may refer to. */
function readSentence(context: EventContext, view: SentenceView, records: Records): void {
  const drafts = records.list;
  const triggers: Trigger[] = [];
  for (const verb of view.verbs) {
    const rules = verbRules.get(verb.lemma === 'be' ? 'arrive' : (MEETING_VERBS.get(verb.lemma) ?? ''));
    if (!rules) continue;
    const frame = { context, view, verb, drafts };
    for (const rule of rules) triggers.push({ at: verb.head, rule, frame });
  }
  for (const phrase of view.phrases) {
    if (phrase.mentions.length > 0) continue;
    const noun = MEETING_NOUNS.get(view.lower(phrase.head));
    const rules = noun && nounRules.get(noun.class);
    if (!rules) continue;
    const frame = { context, view, phrase, noun, slot: slotOf(view, phrase), drafts };
    for (const rule of rules) triggers.push({ at: phrase.head, rule, frame });
  }
  const { tokens } = context.document;
  for (let at = view.first; at < view.last; at++)
    if (hasWordRule(tokens[at]!.word)) triggers.push({ at, rule: wordRules.get(view.lower(at))!, frame: { context, view, at, drafts } });
  if (triggers.length > 1) triggers.sort((a, b) => a.at - b.at);
  const { watch } = context;
  for (const { at, rule, frame } of triggers) {
    const found = rule.apply(frame);
    if (watch && found.length === 0) watchNoMeeting(watch, context, at, rule.id);
    for (const told of found)
      for (const { draft, record } of addTold(view, sameDay(view, told, drafts), records))
        if (watch) watchMeeting(watch, context, draft, record);
  }
}

function groupDates({ document, dates }: EventContext): Map<number, { at: number; when: When }[]> {
  const out = new Map<number, { at: number; when: When }[]>();
  let token = 0;
  for (const when of dates) {
    // The dateline's date is the report's, not an event's.
    if (document.dateline && when.start < document.dateline.end && when.end > document.dateline.start) continue;
    while (token < document.tokens.length - 1 && document.tokens[token]!.end <= when.start) token++;
    // "New Delhi, Sep 18 (Agency)"
    const sentence = document.tokens[token]?.sentence;
    if (sentence === undefined) continue;
    if (sentence < 4 && token - document.sentences[sentence]!.first < 8 && document.text[when.end + 1] === '(') continue;
    const list = out.get(sentence) ?? [];
    list.push({ at: token, when });
    out.set(sentence, list);
  }
  return out;
}
