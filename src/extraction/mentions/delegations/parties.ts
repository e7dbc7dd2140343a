import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { formSet } from '../../lexicon/formSet';
import { Shape, type Document, type Token } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import type { Found } from '../found';
import { makeMention } from '../makeMention';
import type { Mention } from '../mention';
import { PARTY_MEASURES } from './partyNouns';
import { readParty, type Party } from './readParty';

/** Verbs whose object is the other side of a meeting. */
const MEETS = wordSet('met meet meets meeting hosted hosts host received receives convened');
const mayOpen = formSet(`${[...MEETS].join(' ')} with between`);
/** Words of meeting whose "with" or "between" names the other side. */
const TALKS = wordSet(
  'met meet meets meeting spoke spoken speaking speak talked consulted consult conferred negotiate negotiated negotiating',
);
/** How far before "with" the word of meeting may stand, and how far a list of parties goes. */
const REACH = 9;
const LIST = 60;

/** "met with the president, opposition leaders and members of the Supreme Court": the groups in a list of parties to a meeting. */
export const parties: MentionExtractor = {
  id: 'delegation.party',
  definition: 'A group of people that a clause of meeting names as a party, by any plural noun for people; the phrase without the article.',
  example: 'He met with {person: Ana Ruiz} and {delegation: survivors of the war}.',
  find(document, found) {
    const out: Mention[] = [];
    const { tokens, sentences } = document;
    for (const { first, last } of sentences)
      for (let i = first; i < last - 1; i++) {
        const { word } = tokens[i]!;
        if (word.shape !== Shape.Lower) continue;
        const subject = isMeeting(word) || (isHolding(word) && holdsTalks(tokens, i, last)) ? subjectOf(document, i, first, found) : null;
        if (subject) out.push(mentionOf(document, subject));
        if (!mayOpen(word) || !opens(document, i, first, found)) continue;
        for (const party of listAfter(document, i + 1, Math.min(last, i + LIST), found)) out.push(mentionOf(document, party));
      }
    return out;
  },
};

/** Verbs of which a group alone is subject enough: "diplomats from three states will meet". */
const isMeeting = formSet('meet met meeting attend attended attending gather gathered convene convened negotiate');
const isHolding = formSet('hold holding held');

/** "hold talks", "held a new round of talks" */
function holdsTalks(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) if (MEETING_NOUNS.get(tokens[i]!.word.lower)?.class === 'talk') return true;
  return false;
}

const AUXILIARIES = wordSet('to also then been due expected scheduled set again later jointly planning slated separately already now');
/** Words that open another clause before the group. */
const CLAUSES = wordSet('say says where when while who which as if because after before');
const SUBJECT_REACH = 14;

/** The group right before a verb of meeting and its auxiliaries, from the head of its clause. */
function subjectOf({ tokens }: Document, verb: number, first: number, found: Found): Party | null {
  let end = verb;
  while (end > first && verb - end < 6 && isAuxiliary(tokens[end - 1]!)) end--;
  for (let start = Math.max(first, end - SUBJECT_REACH); start < end - 1; start++) {
    const before = tokens[start - 1]?.word;
    if (start > first && before && before.text !== ',' && before.lower !== 'that' && before.lower !== 'and' && !(before.flags & Flag.Verb))
      continue;
    const party = readParty(tokens, start, end, found);
    if (party?.last === end && !tokens.slice(party.first, end).some(({ word }) => CLAUSES.has(word.lower))) return party;
  }
  return null;
}

const isAuxiliary = ({ word }: Token): boolean => (word.flags & Flag.Verb) !== 0 || AUXILIARIES.has(word.lower);

/** Does a list of parties follow this token? */
function opens({ tokens }: Document, at: number, first: number, found: Found): boolean {
  const { lower } = tokens[at]!.word;
  if (lower !== 'with' && lower !== 'between') return MEETS.has(lower) && !found.at(at);
  for (let i = at - 1; i >= Math.max(first, at - REACH); i--) {
    const { word } = tokens[i]!;
    if (TALKS.has(word.lower)) return true;
    const noun = MEETING_NOUNS.get(word.lower);
    if (noun && noun.class !== 'visit' && noun.class !== 'ceremony') return true;
    if (word.text === ';' || word.text === ',' || word.lower === 'that' || word.lower === 'who' || word.lower === 'which') return false;
  }
  return false;
}

/** The groups in a list that begins at a token; named parties between them, with their titles, are passed over. */
function listAfter({ tokens }: Document, from: number, end: number, found: Found): Party[] {
  const out: Party[] = [];
  let at = from;
  let fresh = true;
  while (at < end) {
    const { word } = tokens[at]!;
    const party = fresh ? readParty(tokens, at, end, found) : null;
    // "With the premier away, ministers said": a subject, no party.
    if (party && isSubject(tokens, party, from)) break;
    if (party) {
      out.push(party);
      at = party.last;
      fresh = false;
      continue;
    }
    const mention = found.at(at);
    if (mention) {
      at = mention.last;
      fresh = false;
    } else if (word.text === ',' || word.lower === 'and' || word.lower === 'including') {
      fresh = true;
      at++;
    } else if (word.lower === 'as' && tokens[at + 1]?.word.lower === 'well') {
      at += 2;
      while (at < end && (tokens[at]!.word.lower === 'as' || tokens[at]!.word.text === ',')) at++;
      fresh = true;
    } else if (PARTY_MEASURES.has(word.lower) && tokens[at + 1]?.word.lower === 'of') {
      at += 2;
      fresh = true;
    } else if (
      word.flags & (Flag.Title | Flag.Honorific | Flag.Determiner | Flag.BodyHead | Flag.Demonym) ||
      word.title ||
      word.shape === Shape.Title ||
      word.lower === 'of' ||
      word.lower === 'for' ||
      word.lower === "'s" ||
      word.lower === 'with'
    )
      at++;
    else if (
      out.length === 0 &&
      fresh &&
      word.shape === Shape.Lower &&
      /^(?:a|an|in|private|separately|briefly|also|jointly|virtually)$/.test(word.lower)
    )
      at++;
    else break;
  }
  return out;
}

const isSubject = (tokens: readonly Token[], party: Party, from: number): boolean => {
  const next = tokens[party.last];
  return party.first > from + 1 && next !== undefined && (next.word.flags & Flag.Verb) !== 0;
};

function mentionOf(document: Document, { first, last, country }: Party): Mention {
  const mention = makeMention(document, first, last, 'delegation', 'name', parties.id);
  mention.country = country;
  mention.plural = true;
  return mention;
}
