import type { Entity } from '../../mentions/mention';
import type { AttributionKind } from '../../model';
import type { NounPhrase } from '../../syntax/clause';
import type { EventContext } from '../context';

/** One who says something. */
export interface Source {
  readonly entities: readonly Entity[];
  /** Entity ids; of one whom the text does not name, its words, and the id of the body that he belongs to. */
  readonly names: readonly string[];
  readonly kind: AttributionKind;
}

const STATEMENTS: ReadonlySet<string> = new Set(
  'statement communique communiqué release readout read-out announcement declaration spokesman spokeswoman spokesperson ministry office'.split(
    ' ',
  ),
);
const NAMELESS: ReadonlySet<string> = new Set('source sources officials official diplomats diplomat aides aide'.split(' '));
const PRONOUNS: ReadonlySet<string> = new Set('he she it they we i who which that others some'.split(' '));

/** Who a phrase names as the one who says something. A pronoun that nobody is known for says only that somebody did. */
export function readSource({ document, index }: EventContext, phrase: NounPhrase): Source | null {
  if (phrase.last <= phrase.first) return null;
  const { tokens, text } = document;
  const entities = phrase.mentions.flatMap((mention) => index.entityOf(mention) ?? []);
  if (entities[0]) return { entities, names: entities.map((e) => e.id), kind: kindOf(entities[0]) };
  const head = tokens[phrase.head]!.word.lower;
  if (PRONOUNS.has(head)) return { entities, names: [], kind: 'reported' };
  const body = phrase.possessor ?? phrase.modifiers[0];
  const owner = body && index.entityOf(body);
  const words = text.slice(tokens[phrase.first]!.start, tokens[phrase.last - 1]!.end);
  const kind = STATEMENTS.has(head) ? 'official statement' : NAMELESS.has(head) ? 'anonymous' : 'reported';
  return { entities: owner ? [owner] : [], names: owner ? [words, owner.id] : [words], kind };
}

function kindOf(entity: Entity): AttributionKind {
  if (entity.kind === 'medium') return 'reported';
  if (entity.type === 'delegation') return 'anonymous';
  return entity.type === 'body' || entity.type === 'country' || entity.type === 'office' || entity.offices.length > 0
    ? 'official statement'
    : 'reported';
}
