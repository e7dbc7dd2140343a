import type { Mention } from '../../mentions/mention';
import type { Cluster } from '../linking';
import type { Sieve } from '../sieve';

/** Sentences that a person stays in mind. */
const MEMORY = 4;

const GENDER: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/** "He", "her": the person in mind, by nearness and by standing first in the sentence; gender from the text only. */
export const personPronoun: Sieve = {
  id: 'coreference.pronoun',
  definition: 'A pronoun is the person nearest before it in mind, whose gender the text does not contradict.',
  example: '{person#1: Ada Lind} left. {pronoun#1: She} said',
  run(linking) {
    const { document } = linking;
    const { tokens, sentences } = document;
    const bySentence = new Map<number, Mention[]>();
    for (const cluster of linking.clusters())
      if (cluster.type === 'person')
        for (const mention of cluster.mentions) {
          const sentence = tokens[mention.first]!.sentence;
          const list = bySentence.get(sentence);
          if (list) list.push(mention);
          else bySentence.set(sentence, [mention]);
        }
    for (const list of bySentence.values()) list.sort((a, b) => a.first - b.first);
    for (const sentence of sentences)
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = tokens[i]!;
        const gender = GENDER.get(token.word.lower);
        if (!gender) continue;
        const next = tokens[i + 1]?.word.lower;
        if (next === 'excellency' || next === 'majesty' || next === 'highness' || next === 'royal') continue;
        let best: Cluster | undefined;
        let bestScore = 0;
        for (let back = 0; back <= MEMORY; back++) {
          const list = bySentence.get(sentence.index - back);
          if (!list) continue;
          for (let k = 0; k < list.length; k++) {
            const mention = list[k]!;
            if (mention.first >= i) break;
            const cluster = linking.clusterOf(mention);
            if (cluster.gender && cluster.gender !== gender) continue;
            const score =
              10 - 3 * back + (k === 0 ? 2 : 0) + (cluster.gender === gender ? 1 : 0) + (mention.level === 'pronoun' ? 0.5 : 0) + k * 0.01;
            if (score > bestScore) {
              best = cluster;
              bestScore = score;
            }
          }
        }
        if (!best) continue;
        const mention: Mention = {
          start: token.start,
          end: token.end,
          first: i,
          last: i + 1,
          type: 'person',
          level: 'pronoun',
          rule: personPronoun.id,
          country: null,
          kind: null,
          gender,
        };
        linking.attach(mention, best);
        const list = bySentence.get(sentence.index);
        if (list) {
          list.push(mention);
          list.sort((a, b) => a.first - b.first);
        } else bySentence.set(sentence.index, [mention]);
      }
  },
};
