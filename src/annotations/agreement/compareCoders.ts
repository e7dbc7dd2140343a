import type { AnnotationAbout } from '../annotation';
import type { Coder } from './coder';
import { cohensKappa } from './cohensKappa';
import { DECISION, FIELDS, valueOf, type Field } from './fields';
import { krippendorffsAlpha } from './krippendorffsAlpha';
import { pairCodings, type Unit } from './pairCodings';
import { spanScore, type SpanScore } from './spanScore';

/** How far the coders agree in one field of one sort of record. */
export interface FieldAgreement {
  readonly about: AnnotationAbout;
  readonly field: string;
  /** Units in which at least two gave a value, and the share of them in which all who did gave the same. */
  readonly units: number;
  readonly agreed: number;
  /** Of two coders; null otherwise, or where it is not defined. */
  readonly kappa: number | null;
  readonly alpha: number | null;
  readonly scale: 'nominal' | 'ordinal';
}

/** How far two coders mark the same words as one sort of record. */
export interface SpanAgreement {
  readonly about: AnnotationAbout;
  readonly coders: readonly [string, string];
  readonly exact: SpanScore;
  readonly overlap: SpanScore;
}

/** A field of a unit in which the coders differ; where one has marked what another has not, the field is the decision. */
export interface Disagreement {
  /** The same for the same records, whatever the order of the coders. */
  readonly key: string;
  readonly unit: Unit;
  readonly field: Field;
  /** In the coders' order; null where a coder says nothing. */
  readonly values: readonly (string | null)[];
}

export interface Comparison {
  readonly coders: readonly Coder[];
  readonly units: readonly Unit[];
  readonly fields: readonly FieldAgreement[];
  readonly spans: readonly SpanAgreement[];
  readonly disagreements: readonly Disagreement[];
}

const ABOUTS = ['name', 'meeting', 'commitment'] as const;

/** Compares what two or more annotators say of one text. */
export function compareCoders(coders: readonly Coder[]): Comparison {
  const units = pairCodings(coders);
  const fields = ABOUTS.flatMap((about) =>
    [DECISION, ...FIELDS[about]].map((field) =>
      agreementIn(
        about,
        field,
        units.filter((unit) => unit.about === about),
      ),
    ),
  );
  const spans = ABOUTS.flatMap((about) =>
    coders.flatMap((a, index) =>
      coders.slice(index + 1).map((b): SpanAgreement => {
        const [first, second] = [a, b].map(({ codings }) =>
          codings.filter(({ record }) => record.about === about && record.state === 'accepted').map(({ span }) => span),
        ) as [Coder['codings'][number]['span'][], Coder['codings'][number]['span'][]];
        return { about, coders: [a.name, b.name], exact: spanScore(first, second, 'exact'), overlap: spanScore(first, second, 'overlap') };
      }),
    ),
  );
  return { coders, units, fields: fields.filter((field) => field.units > 0), spans, disagreements: units.flatMap(disagreementsOf) };
}

/** The values that the coders gave a unit in a field. */
export function valuesOf({ codings }: Unit, { name }: Field): readonly (string | null)[] {
  return codings.map((coding) => coding && valueOf(coding.record, name));
}

function agreementIn(about: AnnotationAbout, field: Field, units: readonly Unit[]): FieldAgreement {
  const rows = units.map((unit) => valuesOf(unit, field));
  const told = rows.map((row) => row.filter((value) => value !== null)).filter((row) => row.length > 1);
  const agreed = told.filter((row) => new Set(row).size === 1).length;
  const pairs = rows.flatMap((row) => {
    const [a, b] = row;
    return row.length === 2 && typeof a === 'string' && typeof b === 'string' ? [[a, b] as const] : [];
  });
  return {
    about,
    field: field.name,
    units: told.length,
    agreed: told.length === 0 ? 0 : agreed / told.length,
    kappa: cohensKappa(pairs),
    alpha: krippendorffsAlpha(rows, field.order),
    scale: field.order ? 'ordinal' : 'nominal',
  };
}

function disagreementsOf(unit: Unit): Disagreement[] {
  const ids = unit.codings
    .flatMap((coding) => coding?.record.id ?? [])
    .sort()
    .join('+');
  const found = (field: Field, values: readonly (string | null)[]): Disagreement => ({ key: `${ids} ${field.name}`, unit, field, values });
  const decisions = valuesOf(unit, DECISION);
  // whether it is there at all comes first: as long as that is open, its fields cannot be settled
  if (new Set(decisions).size > 1) return [found(DECISION, decisions)];
  return FIELDS[unit.about].flatMap((field) => {
    const values = valuesOf(unit, field);
    return new Set(values.filter((value) => value !== null)).size > 1 ? [found(field, values)] : [];
  });
}
