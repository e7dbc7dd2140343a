import { VERBS } from './verbs.data';

let irregular: Map<string, string> | undefined;

/** The past tense of a verb by its lemma: "meet" gives "met", "carry" "carried", "plan" "planned". */
export function pastOf(lemma: string): string {
  irregular ??= new Map(
    VERBS.split(/\s+/)
      .map((entry) => entry.split('/'))
      .flatMap(([base, past]) => (base && past ? [[base, past] as const] : [])),
  );
  const known = irregular.get(lemma);
  if (known) return known;
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return /^[^aeiou]{0,3}[aeiou][bdgklmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)!}ed` : `${lemma}ed`;
}
