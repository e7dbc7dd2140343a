import type { Attribution } from '../model';
import type { NounPhrase, VerbGroup } from '../syntax/clause';
import { isQuoted } from '../text/isQuoted';
import type { EventContext } from './context';

const SPEECH: ReadonlySet<string> = new Set(
  'say tell announce declare state report add note stress emphasize underline reiterate affirm confirm claim insist warn indicate acknowledge admit deny explain reveal write tweet quote recall inform remark comment'.split(
    ' ',
  ),
);
const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement communique release readout read-out announcement declaration spokesman spokeswoman spokesperson ministry office'.split(' '),
);
const NAMELESS: ReadonlySet<string> = new Set('source sources officials official diplomats diplomat reports report aides aide'.split(' '));
const OWN: Attribution = { kind: 'own voice', sources: [] };

/**
 * Who says so: the speech verbs that govern a record's verb, nearest first, and "according to".
 * @param verb the verb that carries the record; without one, the text itself says so
 * @param at offset (UTF-16) of the trigger, to see whether it stands inside a quotation
 */
export function attributionOf(context: EventContext, sentence: number, verb: VerbGroup | null, at: number): Attribution {
  const { document } = context;
  const clauses = context.clauses(sentence);
  const sources: string[] = [];
  const found: { kind: Attribution['kind'] | null } = { kind: null };
  const add = (phrase: NounPhrase | null): void => {
    if (!phrase) return;
    const named = phrase.mentions.map((m) => context.index.entityOf(m)).filter((e) => e !== undefined);
    const head = document.tokens[phrase.head]?.word.lower ?? '';
    if (named.length > 0) {
      const first = named[0]!;
      sources.push(...named.map((e) => e.id));
      found.kind ??=
        first.kind === 'media' || first.kind === 'news agency'
          ? 'reported'
          : first.type === 'body' || first.type === 'country' || first.offices.length > 0
            ? 'official statement'
            : first.type === 'delegation'
              ? 'anonymous'
              : 'reported';
    } else if (phrase.last > phrase.first) {
      const a = document.tokens[phrase.first]!;
      const b = document.tokens[phrase.last - 1]!;
      sources.push(document.text.slice(a.start, b.end));
      const body = phrase.possessor ?? phrase.modifiers[0];
      const owner = body ? context.index.entityOf(body) : undefined;
      if (owner) sources.push(owner.id);
      found.kind ??= DOCUMENTS.has(head) ? 'official statement' : NAMELESS.has(head) ? 'anonymous' : 'reported';
    }
  };
  let up: VerbGroup | null = verb;
  for (let depth = 0; up && depth < 6; depth++) {
    const governor: VerbGroup | null = up.governor ?? up.conjunctOf;
    if (governor && SPEECH.has(governor.lemma) && up.conjunctOf !== governor) add(governor.subject);
    up = governor;
  }
  for (const other of clauses.verbs) for (const prep of other.preps) if (prep.word === 'according to') add(prep.object);
  const quoted = isQuoted(document, at);
  if (found.kind === null && sources.length === 0) return quoted ? { kind: 'quoted', sources: [] } : OWN;
  return { kind: quoted ? 'quoted' : (found.kind ?? 'reported'), sources: [...new Set(sources)] };
}
