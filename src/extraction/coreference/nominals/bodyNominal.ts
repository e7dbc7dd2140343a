import { Flag } from '../../lexicon/flags';
import { formSet } from '../../lexicon/formSet';
import { makeMention } from '../../mentions/makeMention';
import type { Mention } from '../../mentions/mention';
import type { Cluster } from '../linking';
import { phraseWords } from '../names/phraseKey';
import type { Sieve } from '../sieve';
import { Shape } from '../../text/document';

/** Heads of bodies that a nominal repeats; with the kinds of body that they stand for where the name does not hold the word. */
const HEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ministry', ['ministry']],
  ['group', ['armed group']],
  ['movement', ['armed group']],
  ['organization', ['igo', 'ngo', 'armed group']],
  ['organisation', ['igo', 'ngo', 'armed group']],
  ['council', []],
  ['committee', []],
  ['commission', []],
  ['mission', ['mission']],
  ['alliance', ['alliance']],
  ['agency', ['agency', 'ngo']],
  ['parliament', ['parliament']],
  ['grouping', ['igo', 'alliance']],
  ['bloc', ['igo', 'alliance']],
  ['party', ['party']],
  ['court', ['court']],
  ['bank', ['bank']],
  ['company', ['company']],
  ['administration', []],
  ['forum', []],
  ['assembly', []],
  ['foundation', []],
  ['embassy', []],
  ['university', []],
  ['panel', []],
  ['association', []],
  ['federation', []],
  ['fund', []],
  ['front', []],
  ['coalition', []],
  ['newspaper', ['medium']],
  ['tribunal', []],
  ['board', []],
  ['league', []],
]);
const isHead = formSet([...HEADS.keys()].join(' '));
const SENTENCES = 12;

/** "The ministry", "the organisation", "the friendship group": the body named last whose name or kind has that word. */
export const bodyNominal: Sieve = {
  id: 'coreference.body-nominal',
  definition: 'A general word with "the" is the body named before by it.',
  example: 'The {body#1: Norwegian Foreign Ministry} said so. {nominal#1: The ministry} added',
  run(linking) {
    const { document, mentions } = linking;
    const { tokens, sentences } = document;
    const byHead = new Map<string, { cluster: Cluster; sentence: number }>();
    const headsOf = new Map<Cluster, Set<string>>();
    const kindHeads = new Map<string, string[]>();
    for (const [head, kinds] of HEADS) for (const kind of kinds) kindHeads.set(kind, [...(kindHeads.get(kind) ?? []), head]);
    const bodies = mentions.filter((mention) => mention.type === 'body' && linking.has(mention));
    if (bodies.length === 0) return;
    let next = 0;
    const found: { mention: Mention; cluster: Cluster }[] = [];
    const covered = (i: number): boolean => {
      for (let k = next - 1; k >= 0 && k >= next - 3; k--) if (bodies[k]!.first <= i && i < bodies[k]!.last) return true;
      return false;
    };
    for (let i = 0; i < tokens.length; i++) {
      while (next < bodies.length && bodies[next]!.first <= i) {
        const body = bodies[next]!;
        next++;
        const cluster = linking.clusterOf(body);
        const { sentence } = tokens[body.first]!;
        let heads = headsOf.get(cluster);
        if (!heads) headsOf.set(cluster, (heads = new Set()));
        for (const word of phraseWords(document, body)) if (HEADS.has(word)) heads.add(word);
        for (const head of kindHeads.get(body.kind ?? '') ?? []) heads.add(head);
        for (const head of heads) byHead.set(head, { cluster, sentence });
      }
      const { word } = tokens[i]!;
      if (!isHead(word) || (word.flags & (Flag.BodyHead | Flag.Common)) === 0 || covered(i)) continue;
      const known = byHead.get(word.lower);
      const { sentence } = tokens[i]!;
      if (!known || sentence - known.sentence > SENTENCES) continue;
      const first = startOf(tokens, i, sentences[sentence]!.first);
      if (first === null) continue;
      const after = tokens[i + 1]?.word;
      // "the group of friends", "the mission to", "the committee chairman": another thing.
      // "the group X", "the Association Council": the name follows.
      if (after && (after.shape === Shape.Title || after.shape === Shape.Upper)) continue;
      if (
        after &&
        (after.lower === 'of' ||
          (after.lower === 'for' && word.shape === Shape.Title) ||
          after.lower === 'to' ||
          (after.shape === Shape.Lower && (after.flags & Flag.Title) !== 0))
      )
        continue;
      known.sentence = sentence;
      found.push({ cluster: known.cluster, mention: makeMention(document, first, i + 1, 'body', 'nominal', bodyNominal.id) });
    }
    for (const { mention, cluster } of found) linking.attach(mention, cluster);
  },
};

const DETERMINERS = new Set(['the', 'that', 'this', 'his', 'her', 'its', 'their']);

/** The article, with at most two lower-case words between: "the friendship group"; null where the phrase is another thing. */
function startOf(tokens: readonly { word: { lower: string; shape: Shape; flags: number } }[], head: number, from: number): number | null {
  for (let i = head - 1; i >= from && head - i <= 3; i--) {
    const { lower, shape, flags } = tokens[i]!.word;
    if (DETERMINERS.has(lower))
      return lower === 'his' || lower === 'her' || lower === 'its' || lower === 'their' ? (head - i === 1 ? i : null) : i;
    if (shape !== Shape.Lower || flags & (Flag.Preposition | Flag.Verb | Flag.Conjunction)) return null;
    if (lower === 'another' || lower === 'working' || lower === 'joint' || lower === 'other') return null;
  }
  return null;
}
