import { formSet } from '../../lexicon/formSet';
import type { Entity } from '../../mentions/mention';
import type { Attribution, AttributionKind } from '../../model';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { isQuoted } from '../../text/isQuoted';
import type { EventContext } from '../context';
import { readSource } from './readSource';
import { CLAIMING, SPEAKING } from './speechVerbs';

/** Where a record stands, and who is in it. */
export interface Told {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The verb that carries the record; without one, the text itself says so. */
  readonly verb: VerbGroup | null;
  /** Offset of the trigger, UTF-16. */
  readonly at: number;
  /** Who acts in it. */
  readonly actors: readonly Entity[];
  /** Whom it is done to or for. */
  readonly others: readonly Entity[];
}

const OWN: Attribution = { kind: 'own voice', sources: [] };

/**
 * Who says so (codebook section 4): the speech verbs that govern a record's verb, nearest first, and "according to". The nearest source
 * gives the kind; words between quotation marks are quoted whoever says them.
 */
export function attributionOf(context: EventContext, { sentence, verb, at, actors, others }: Told): Attribution {
  const { document } = context;
  const sources: string[] = [];
  let kind: AttributionKind | null = null;
  const add = (phrase: NounPhrase | null, claimed: boolean): void => {
    const source = phrase && readSource(context, phrase);
    if (!source) return;
    kind ??= speaksOfOthers(source.entities, actors, others, claimed) ? 'opposing side' : source.kind;
    sources.push(...source.names);
  };
  for (const { speaker, lemma, passive } of speechOver(verb)) {
    add(speaker, CLAIMING.has(lemma));
    if (passive) kind ??= 'reported';
  }
  add(accordingTo(context, sentence), false);
  kind ??= isHedged(context, sentence, at) ? 'reported' : null;
  if (isQuoted(document, at)) kind = 'quoted';
  return kind === null ? OWN : { kind, sources: [...new Set(sources)] };
}

interface Speech {
  readonly speaker: NounPhrase | null;
  readonly lemma: string;
  readonly passive: boolean;
}

/** The acts of speech that a verb stands under, nearest first; a passive one ("is said to have met") has no speaker but its agent. */
function speechOver(verb: VerbGroup | null): Speech[] {
  const found: Speech[] = [];
  let up = verb;
  for (let depth = 0; up && depth < 6; depth++) {
    const over: VerbGroup | null = up.governor ?? up.conjunctOf;
    if (over && SPEAKING.has(over.lemma) && up.conjunctOf !== over) {
      const { lemma, passive } = over;
      // "the agency quotes the minister as saying": he says it, and the agency that he does
      const quoted = over.governor?.lemma === 'quote' ? over.governor.object : null;
      const agent = passive ? (over.preps.find((p) => p.word === 'by')?.object ?? null) : over.subject;
      found.push({ speaker: quoted ?? agent, lemma, passive });
    }
    up = over;
  }
  return found;
}

/** "According to X": wherever it stands in the sentence. */
function accordingTo({ document: { tokens, sentences }, clauses }: EventContext, sentence: number): NounPhrase | null {
  const { first, last } = sentences[sentence]!;
  for (let i = first; i + 2 < last; i++)
    if (tokens[i]!.word.lower === 'according' && tokens[i + 1]!.word.lower === 'to')
      return clauses(sentence).phrases.find((phrase) => phrase.first >= i + 2) ?? null;
  return null;
}

/** The side of an official, a body or a state. */
const sideOf = (entity: Entity): string => entity.country ?? entity.id;

/** One side tells what another does: as a mere claim, or of what was undertaken towards itself. */
function speaksOfOthers(sources: readonly Entity[], actors: readonly Entity[], others: readonly Entity[], claimed: boolean): boolean {
  const source = sources.find((entity) => entity.type !== 'place');
  if (!source || actors.length === 0) return false;
  const side = sideOf(source);
  return actors.every((actor) => sideOf(actor) !== side) && (claimed || others.some((other) => sideOf(other) === side));
}

const isHedge = formSet('reportedly allegedly supposedly');
/** How many tokens before the trigger a hedge may stand. */
const REACH = 6;

/** "has reportedly agreed to": others say so, and the text does not name them. */
function isHedged({ document: { sentences, tokens } }: EventContext, sentence: number, at: number): boolean {
  const { first, last } = sentences[sentence]!;
  for (let i = first; i < last; i++) {
    if (!isHedge(tokens[i]!.word)) continue;
    const reach = tokens[Math.min(i + REACH, last - 1)]!;
    if (tokens[i]!.start >= at - 12 ? tokens[i]!.start <= at + 24 : reach.end >= at) return true;
  }
  return false;
}
