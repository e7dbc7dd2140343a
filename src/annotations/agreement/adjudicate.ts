import type { NewAnnotation } from '../draft';
import type { Coder } from './coder';
import type { Comparison, Disagreement } from './compareCoders';
import { valuesOf } from './compareCoders';
import { DECISION, FIELDS, rawValue } from './fields';
import type { Unit } from './pairCodings';

/** How a disagreement was settled: for one of the coders, or by another value; and why. */
export interface Judgement {
  /** The disagreement's key. */
  readonly key: string;
  readonly choice: { readonly coder: string } | { readonly value: string };
  readonly reason: string;
  readonly by: string;
}

/** What adjudication adds to a gold record, beside the annotation itself. */
export interface Adjudication {
  readonly by: string;
  /** The records that it was made of. */
  readonly from: readonly string[];
  readonly judgements: readonly Judgement[];
}

/** A gold record before it has an id and a history. */
export type GoldDraft = NewAnnotation & { readonly adjudication: Adjudication };

/**
 * The gold records of a comparison: what all coders agree on, and what was settled. A unit with a decision still open is not among
 * them; a field still open is left out of its record.
 */
export function goldOf(comparison: Comparison, judgements: readonly Judgement[], by: string): readonly GoldDraft[] {
  const judged = new Map(judgements.map((judgement) => [judgement.key, judgement]));
  const open = new Map<Unit, Disagreement[]>();
  for (const disagreement of comparison.disagreements) {
    const known = open.get(disagreement.unit);
    if (known) known.push(disagreement);
    else open.set(disagreement.unit, [disagreement]);
  }
  return comparison.units.flatMap((unit) => {
    const gold = goldUnit(unit, comparison.coders, open.get(unit) ?? [], judged, by);
    return gold ? [gold] : [];
  });
}

function goldUnit(
  unit: Unit,
  coders: readonly Coder[],
  open: readonly Disagreement[],
  judged: ReadonlyMap<string, Judgement>,
  by: string,
): GoldDraft | null {
  const settled = new Map(open.map((disagreement) => [disagreement.field.name, judged.get(disagreement.key)]));
  const state = settle(unit, coders, DECISION.name, settled);
  const base = unit.codings.find((coding) => coding?.record.state === 'accepted') ?? unit.codings.find((coding) => coding !== null);
  if (!base || (state !== 'accepted' && state !== 'rejected')) return null;
  const value: Record<string, unknown> = {};
  for (const { name } of FIELDS[unit.about]) {
    const settledValue = state === 'accepted' ? settle(unit, coders, name, settled) : undefined;
    if (settledValue !== undefined) value[name] = settledValue;
  }
  const { about, anchor, proposed } = base.record;
  const judgements = [...settled.values()].flatMap((judgement) => judgement ?? []);
  return {
    about,
    anchor,
    state,
    ...('scope' in base.record ? { scope: base.record.scope } : {}),
    value: state === 'accepted' ? value : base.record.value,
    proposed,
    adjudication: { by, from: unit.codings.flatMap((coding) => coding?.record.id ?? []), judgements },
  } as GoldDraft;
}

/** The value of a field: as all who speak of it say, or as it was judged; undefined where it is open or nobody speaks of it. */
function settle(unit: Unit, coders: readonly Coder[], field: string, settled: ReadonlyMap<string, Judgement | undefined>): unknown {
  const of = (index: number): unknown => {
    const record = unit.codings[index]?.record;
    return record && rawValue(record, field);
  };
  if (settled.has(field)) {
    const choice = settled.get(field)?.choice;
    if (!choice) return undefined;
    if ('value' in choice) return written(field, choice.value);
    // who said nothing of it holds that it is not there
    return of(coders.findIndex(({ name }) => name === choice.coder)) ?? (field === DECISION.name ? 'rejected' : undefined);
  }
  const values = valuesOf(unit, { name: field });
  const speaker = values.findIndex((value) => value !== null);
  return speaker < 0 ? undefined : of(speaker);
}

function written(field: string, value: string): unknown {
  if (field === 'firmness') return Number(value);
  return field === 'date' || field === 'deadline' ? { anchor: null, iso: value } : value;
}
