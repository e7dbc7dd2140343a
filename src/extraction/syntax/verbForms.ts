import type { VerbReading } from '../text/document';
import { VERBS } from './verbs.data';

/** Bits: which inflections a form can be. */
export const Form = { Base: 1, S: 2, Past: 4, Participle: 8, Ing: 16 } as const;

let lemmas: Set<string> | undefined;
const irregular = new Map<string, VerbReading>();
const known = new Map<string, VerbReading | null>();

function load(): Set<string> {
  const set = new Set<string>();
  for (const entry of VERBS.split(/\s+/)) {
    if (!entry) continue;
    const [lemma, past, participle] = entry.split('/') as [string, string?, string?];
    set.add(lemma);
    if (past === undefined || participle === undefined) continue;
    irregular.set(past, { lemma, forms: Form.Past | (past === participle ? Form.Participle : 0) | (past === lemma ? Form.Base : 0) });
    if (participle !== past) irregular.set(participle, { lemma, forms: Form.Participle | (participle === lemma ? Form.Base : 0) });
  }
  return set;
}

/** The verb that a lower-case form can be, or null. "met" gives meet, past or participle; "visits" gives visit, -s. */
export function readVerb(lower: string): VerbReading | null {
  const cached = known.get(lower);
  if (cached !== undefined) return cached;
  // "criticised" as "criticized".
  const reading = analyse(lower) ?? (/is(?:e|es|ed|ing)$/.test(lower) ? analyse(lower.replace(/is(e|es|ed|ing)$/, 'iz$1')) : null);
  // The forms of a language are few; a bound keeps a hostile text from filling the memory.
  if (known.size < 20_000) known.set(lower, reading);
  return reading;
}

function analyse(form: string): VerbReading | null {
  const set = (lemmas ??= load());
  const found = irregular.get(form);
  if (found) return found;
  if (set.has(form)) return { lemma: form, forms: Form.Base };
  if (form.length > 30) return null;
  const has = (lemma: string): string | null => (set.has(lemma) ? lemma : null);
  const undouble = (stem: string): string | null => (stem.length > 2 && stem.at(-1) === stem.at(-2) ? has(stem.slice(0, -1)) : null);
  if (form.endsWith('ing')) {
    const stem = form.slice(0, -3);
    // "hoping" is of "hope", "hopping" of "hop".
    const lemma = has(`${stem}e`) ?? has(stem) ?? undouble(stem) ?? (stem.endsWith('y') ? has(`${stem.slice(0, -1)}ie`) : null);
    return lemma ? { lemma, forms: Form.Ing } : null;
  }
  if (form.endsWith('ed')) {
    const stem = form.slice(0, -2);
    const lemma = (stem.endsWith('i') ? has(`${stem.slice(0, -1)}y`) : null) ?? has(form.slice(0, -1)) ?? has(stem) ?? undouble(stem);
    return lemma ? { lemma, forms: Form.Past | Form.Participle } : null;
  }
  if (form.endsWith('s')) {
    const stem = form.slice(0, -1);
    const lemma =
      (form.endsWith('ies') ? has(`${form.slice(0, -3)}y`) : null) ?? has(stem) ?? (form.endsWith('es') ? has(form.slice(0, -2)) : null);
    return lemma ? { lemma, forms: Form.S } : null;
  }
  return null;
}
