import type { Judgement } from './adjudicate';
import type { Comparison, Disagreement } from './compareCoders';

/** How words of a text are written in Markdown: given by the caller, who knows how to escape them. */
export type Escape = (words: string) => string;

/**
 * A report of how far annotators agree, in Markdown: what was compared, the coefficients of each field, F1 of the marked words, and every
 * disagreement with how it was settled.
 * @param quote the words of a unit on one line
 */
export function agreementReport(
  title: string,
  { coders, units, fields, spans, disagreements }: Comparison,
  judgements: readonly Judgement[],
  quote: (disagreement: Disagreement) => string,
  escape: Escape,
): string {
  const lost = coders.filter((coder) => coder.lost.length > 0);
  const judged = new Map(judgements.map((judgement) => [judgement.key, judgement]));
  const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string[] => [
    `| ${columns.join(' | ')} |`,
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
  const settledBy = ({ key }: Disagreement): string => {
    const judgement = judged.get(key);
    if (!judgement) return 'open';
    const { choice, reason } = judgement;
    return escape(`${'coder' in choice ? choice.coder : choice.value}${reason ? `: ${reason}` : ''}`);
  };
  return [
    `# Agreement: ${escape(title)}`,
    '',
    `${coders.map(({ name, codings }) => `${escape(name)} (${codings.length} records)`).join(', ')}; ${units.length} units, ${disagreements.length} disagreements, ${disagreements.filter(({ key }) => judged.has(key)).length} settled.`,
    ...(lost.length > 0
      ? [
          '',
          `Not compared, since their words are not found in the text: ${lost.map((coder) => `${coder.lost.length} of ${escape(coder.name)}`).join(', ')}.`,
        ]
      : []),
    '',
    '## Fields',
    '',
    ...table(
      ['about', 'field', 'units', 'agreed', "Cohen's kappa", "Krippendorff's alpha", 'scale'],
      fields.map(({ about, field, units: count, agreed, kappa, alpha, scale }) => [
        ...[about, field, String(count), `${Math.round(agreed * 100)} %`, figure(kappa), figure(alpha), scale],
      ]),
    ),
    '',
    'Units: those to which at least two gave a value. A dash: not defined, since there are none, or only one value was ever given.',
    '',
    '## Marked words',
    '',
    ...table(
      ['about', 'annotators', 'F1 exact', 'F1 overlap', 'of the first', 'of the second'],
      spans.map(({ about, coders: [a, b], exact, overlap }) => [
        ...[about, `${escape(a)}, ${escape(b)}`, figure(exact.f1), figure(overlap.f1), String(exact.first), String(exact.second)],
      ]),
    ),
    '',
    '## Disagreements',
    '',
    ...(disagreements.length === 0
      ? ['None.']
      : table(
          ['words', 'about', 'field', ...coders.map(({ name }) => escape(name)), 'settled'],
          disagreements.map((disagreement) => [
            ...[escape(quote(disagreement)), disagreement.unit.about, disagreement.field.name],
            ...disagreement.values.map((value) => (value === null ? '–' : escape(value))),
            settledBy(disagreement),
          ]),
        )),
    '',
  ].join('\n');
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
