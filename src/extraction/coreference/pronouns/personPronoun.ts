import { formSet } from '../../lexicon/formSet';
import type { Mention } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import type { Role } from '../salience';
import type { Token } from '../../text/document';
import type { BySentence } from '../bySentence';
import type { Sieve } from '../sieve';
import { pronounMention } from './pronounMention';

/** Sentences that a person stays in mind. */
const MEMORY = 4;
/** As many mentions of a sentence as are looked at: the last ones. */
const WIDEST = 24;

const GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['she', 'f'],
  ['her', 'f'],
]);
const isPersonal = formSet('he him his she her');
const WEIGHT: Record<Role, number> = { subject: 3, possessor: 2, object: 1.4, oblique: 0.8 };
const SAYING = new Set(['said', 'says', 'added', 'told', 'explained', 'noted', 'stressed', 'warned']);

/** "He", "her": the person in mind, by nearness and part in the sentence; gender from the text only. */
export const personPronoun: Sieve = {
  id: 'coreference.pronoun',
  definition: 'A pronoun is the person in mind: near before it, subjects first, never one whose gender the text contradicts.',
  example: '{person#1: Ada Lind} left. {pronoun#1: She} said',
  run(linking) {
    const { tokens, sentences } = linking.document;
    const people = linking.people();
    for (const sentence of sentences)
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = tokens[i]!;
        if (!isPersonal(token.word)) continue;
        const { lower } = token.word;
        const gender = GENDER.get(lower)!;
        const next = tokens[i + 1]?.word.lower;
        if (next === 'excellency' || next === 'majesty' || next === 'highness' || next === 'royal' || next === 'honour') continue;
        let best: Cluster | undefined = ahead(linking, people, i, gender);
        let bestScore = best ? Infinity : 0;
        for (let back = 0; back <= MEMORY && sentence.index >= back; back++) {
          const list = people.at(sentence.index - back);
          for (let k = Math.max(0, list.length - WIDEST); k < list.length; k++) {
            const { mention, role } = list[k]!;
            if (mention.first >= i) break;
            const cluster = linking.clusterOf(mention);
            if (cluster.gender && cluster.gender !== gender) continue;
            let score = 12 - 2.2 * back + WEIGHT[role] + (cluster.gender === gender ? 0.6 : 0) + 0.01 * k;
            if (back > 0 && role === 'subject' && k === 0) score += 0.5;
            // "with Ada Lind, who says she": the clause is hers.
            if (back === 0 && opensRelative(tokens, mention)) score += 3.2;
            // "thanked Bo Ek for his help": what one is thanked for is one's own.
            if (back === 0 && mention.last === i - 1 && isJudged(tokens, mention, i)) score += 4;
            if (lower === 'him' && back === 0 && role === 'subject' && mention.level !== 'pronoun') score -= 3;
            if (back > 0 && next !== undefined && SAYING.has(next) && role === 'subject') score += 0.5;
            if (score > bestScore) {
              best = cluster;
              bestScore = score;
            }
          }
        }
        if (!best) continue;
        const pronoun = pronounMention(linking.document, i, 'person', personPronoun.id);
        pronoun.gender = gender;
        linking.attach(pronoun, best);
      }
  },
};

/** Words that open a clause or a phrase before its main clause. */
const OPENERS = new Set(
  'in during at after before as while when since upon on following despite ahead because although though with by for through'.split(' '),
);
/** As many tokens before the comma as are looked through. */
const OPENING = 24;

/** "In her speech, Norwegian President Ada Lind said": the subject right after what its sentence opens with. */
function ahead(linking: Linking, people: BySentence, pronoun: number, gender: 'm' | 'f'): Cluster | undefined {
  const { tokens, sentences } = linking.document;
  const sentence = sentences[tokens[pronoun]!.sentence]!;
  if (!OPENERS.has(tokens[sentence.first]!.word.lower) || pronoun - sentence.first > 4) return undefined;
  let comma = pronoun + 1;
  while (comma < Math.min(sentence.last, pronoun + OPENING) && tokens[comma]!.word.text !== ',') comma++;
  if (tokens[comma]?.word.text !== ',') return undefined;
  const seen = people.at(sentence.index);
  if (seen.some(({ mention }) => mention.first < pronoun)) return undefined;
  const subject = seen.find(({ mention, role }) => mention.first > comma && role === 'subject')?.mention;
  if (subject?.level !== 'name' || tokens[comma + 1]!.start !== (subject.outer?.start ?? subject.start)) return undefined;
  const cluster = linking.clusterOf(subject);
  return cluster.gender && cluster.gender !== gender ? undefined : cluster;
}

const opensRelative = (tokens: readonly Token[], { last }: Mention): boolean => {
  const next = tokens[last]?.word.lower;
  return next === 'who' || (next === ',' && tokens[last + 1]?.word.lower === 'who');
};

const JUDGING = new Set(
  'thanked thanks congratulated congratulates praised praises commended commends criticized criticised condemned accused honored honoured congratulating thanking praising commending'.split(
    ' ',
  ),
);

/** A verb of thanks, praise or blame shortly before the mention, and "for" or "on" between it and the possessive. */
function isJudged(tokens: readonly Token[], { first }: Mention, possessive: number): boolean {
  const link = tokens[possessive - 1]!.word.lower;
  if (link !== 'for' && link !== 'on') return false;
  const { sentence } = tokens[first]!;
  for (let i = first - 1; i >= 0 && first - i <= 8 && tokens[i]!.sentence === sentence; i--)
    if (JUDGING.has(tokens[i]!.word.lower)) return true;
  return false;
}
