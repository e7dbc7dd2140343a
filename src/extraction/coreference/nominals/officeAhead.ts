import type { Mention } from '../../mentions/mention';
import type { Cluster } from '../linking';
import type { Sieve } from '../sieve';
import { nominalStart } from './nominalSpan';
import { refer } from './officeOfPerson';
import { titleFits, titleKeys, titleWords, isHeadOfState } from './titleMatch';

/** A headline or a first sentence may name the post before the person: "The President of A arrives" ... "President of A, X,". */
export const officeAhead: Sieve = {
  id: 'coreference.title-ahead',
  definition: 'A title without a holder before it is the one person of the text, named further down, who holds it.',
  example: 'Visit by {nominal#1: the Prime Minister of Norway}. Norwegian Prime Minister {person#1: Ada Lind} will',
  run(linking) {
    const { document } = linking;
    const byKey = new Map<string, Set<Cluster>>();
    let indexed = false;
    for (const mention of linking.mentions) {
      if (mention.type !== 'office' || !linking.has(mention)) continue;
      const start = nominalStart(document, mention);
      if (start.determiner === 'a' || (start.determiner === null && !mention.country)) continue;
      const office = mention.offices?.[0];
      if (!office) continue;
      if (!indexed) {
        indexed = true;
        for (const cluster of linking.clusters())
          if (cluster.type === 'person')
            for (const held of cluster.mentions.flatMap((m) => m.offices ?? []))
              for (const key of titleKeys(held)) byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster));
      }
      const head = isHeadOfState(office.title) ? 'head-of-state' : titleWords(office.title).at(-1);
      const holders = [...(byKey.get(head ?? '') ?? [])].filter(
        (cluster) =>
          !(mention.country && cluster.country && mention.country !== cluster.country) &&
          cluster.mentions.some((m) => (m.offices ?? []).some((held) => held.qualifier !== 'former' && titleFits(office, held))),
      );
      const agreeing = holders.filter((cluster) => mention.country !== null && cluster.country === mention.country);
      const [only] = agreeing.length > 0 ? agreeing : holders;
      if (
        only &&
        (agreeing.length === 1 || (agreeing.length === 0 && holders.length === 1)) &&
        near(linking.document.tokens, mention, only)
      )
        refer(linking, mention, only, start.first, officeAhead.id);
    }
  },
};

const REACH = 8;

/** The person is named within a few sentences. */
function near(tokens: readonly { sentence: number }[], mention: Mention, cluster: Cluster): boolean {
  const { sentence } = tokens[mention.first]!;
  return cluster.mentions.some((m) => Math.abs(tokens[m.first]!.sentence - sentence) <= REACH);
}
