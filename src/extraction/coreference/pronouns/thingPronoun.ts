import type { Cluster } from '../linking';
import { formSet } from '../../lexicon/formSet';
import { bySentence } from '../bySentence';
import type { Role } from '../salience';
import type { Sieve } from '../sieve';
import { pronounMention } from './pronounMention';

const WEIGHT: Record<Role, number> = { subject: 3, possessor: 2, object: 1.2, oblique: 0.4 };
const isThing = formSet('it its');
const MEMORY = 1;
const WIDEST = 16;
/** After "it" where it stands for a body or a state, not for a fact. */
const ACTS = new Set(
  'will would has had plans says said wants hopes intends expects believes also remains continues agreed supports opposes and can could does did'.split(
    ' ',
  ),
);
const SAID = new Set(['says', 'said']);
/** After "it is", where nothing is meant by it. */
const BEFORE = new Set([
  'says',
  'said',
  'that',
  'but',
  'and',
  'which',
  'where',
  'as',
  'because',
  'if',
  'when',
  'what',
  'after',
  'before',
  'until',
]);

/** "Its", "it": the body or the country in mind, in this sentence or the one before, subjects first. */
export const thingPronoun: Sieve = {
  id: 'coreference.thing-pronoun',
  definition: '"It" and "its" are the body or the country in mind where something is done, said or owned by it.',
  example: '{country#1: Norway} said {pronoun#1: it} would send {pronoun#1: its} envoy',
  run(linking) {
    const { tokens, sentences } = linking.document;
    const things = bySentence(linking, 'body', 'country');
    for (const sentence of sentences)
      for (let i = sentence.first; i < sentence.last; i++) {
        const { word } = tokens[i]!;
        if (!isThing(word)) continue;
        const { lower } = word;
        if (lower === 'it' && !acts(tokens[i - 1]?.word.lower ?? '', tokens[i + 1]?.word.lower ?? '', i === sentence.first)) continue;
        const said = lower === 'it' && SAID.has(tokens[i - 1]?.word.lower ?? '');
        let best: Cluster | undefined;
        let bestScore = lower === 'its' ? 8.6 : 9.5;
        for (let back = 0; back <= MEMORY && sentence.index >= back; back++) {
          const list = things.at(sentence.index - back);
          for (let k = Math.max(0, list.length - WIDEST); k < list.length; k++) {
            const { mention, role } = list[k]!;
            if (mention.first >= i) break;
            // "The army said it": who says is who is meant, mention or not.
            if (said && mention.last !== i - 1) continue;
            const score = 10 - 2.5 * back + WEIGHT[role] + 0.02 * k;
            if (score > bestScore) {
              best = linking.clusterOf(mention);
              bestScore = score;
            }
          }
        }
        if (!best) continue;
        const mention = pronounMention(linking.document, i, best.type, thingPronoun.id);
        linking.attach(mention, best);
        things.add(mention);
      }
  },
};

const acts = (before: string, after: string, opens: boolean): boolean => ACTS.has(after) && (opens || BEFORE.has(before));
