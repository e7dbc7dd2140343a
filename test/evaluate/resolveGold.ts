import type { MentionLevel, Span } from '../../src/extraction/model';
import type { GoldAnnotation, GoldCommitment, GoldMeeting, Quote } from './gold';

export interface GoldMention extends Span {
  readonly entity: string;
  readonly level: MentionLevel;
}

export type Located<R> = R & { readonly triggers: readonly Span[]; readonly sentences: readonly Span[] };

/** An annotation with spans for its quotes. */
export interface ResolvedGold {
  readonly entities: NonNullable<GoldAnnotation['entities']>;
  readonly mentions: readonly GoldMention[];
  readonly meetings: readonly Located<GoldMeeting>[];
  readonly commitments: readonly Located<GoldCommitment>[];
  /** What cannot be found in the text or contradicts itself. */
  readonly problems: readonly string[];
}

interface Candidate extends GoldMention {
  readonly layer: string;
  /** Whether its place is given, not every place where its words stand. */
  readonly placed: boolean;
}

const WORD = /[\p{L}\p{N}]/u;

/** Finds an annotation's quotes in its text. */
export function resolveGold(gold: GoldAnnotation, text: string): ResolvedGold {
  const problems: string[] = [];
  const entities = gold.entities ?? [];
  const known = new Set(entities.map(({ key }) => key));
  if (known.size < entities.length) problems.push('two entities share a key');
  const find = (quote: Quote, what: string): Span[] => {
    const spans = spansOf(text, quote);
    if (spans.length === 0) problems.push(`${what}: ${JSON.stringify(quote)} is not in the text`);
    return spans;
  };

  const candidates = entities.flatMap(({ key, type, surfaces = [], nominals = [], pronouns = [] }) => {
    const phrase = type === 'office' || type === 'delegation' ? 'phrase' : 'name';
    const mentions = (level: MentionLevel, layer: string, quotes: readonly Quote[]): Candidate[] =>
      quotes.flatMap((quote) =>
        find(quote, key).map((span) => ({ ...span, entity: key, level, layer, placed: typeof quote !== 'string' })),
      );
    return [
      ...mentions('name', phrase, surfaces),
      ...mentions('nominal', 'nominal', nominals),
      ...mentions('pronoun', 'pronoun', pronouns),
    ];
  });

  const locate = <R extends GoldMeeting | GoldCommitment>(record: R): Located<R> => {
    const sentences = record.evidence.flatMap((quote) => find(quote, record.key).slice(0, 1));
    const all = find(record.trigger, record.key);
    const inside = all.filter((span) => sentences.some((sentence) => overlap(span, sentence) > 0));
    return { ...record, sentences, triggers: (inside.length > 0 ? inside : all).slice(0, 1) };
  };
  const actors = [
    ...(gold.meetings ?? []).flatMap(({ participants = [], place }) => [...participants, ...(place ? [place] : [])]),
    ...(gold.commitments ?? []).flatMap(({ committers = [], recipients = [] }) => [...committers, ...recipients]),
  ];
  for (const key of actors) if (!known.has(key)) problems.push(`there is no entity ${key}`);

  const mentions = choose(candidates, problems);
  const meetings = (gold.meetings ?? []).map(locate);
  const commitments = (gold.commitments ?? []).map(locate);
  return { entities, mentions, meetings, commitments, problems };
}

/** How many code units two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/**
 * Names go before other levels, a given place before every place, the longer before the shorter. Nothing overlaps within a layer; a
 * phrase (an office, a delegation) may hold names, a nominal a pronoun.
 */
function choose(candidates: Candidate[], problems: string[]): GoldMention[] {
  const order = (c: Candidate): number => (c.level === 'name' ? 0 : 2) + (c.placed ? 0 : 1);
  const length = (c: Candidate): number => c.end - c.start;
  candidates.sort((a, b) => order(a) - order(b) || length(b) - length(a) || a.start - b.start);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    const rival = chosen.find((other) => other.layer === candidate.layer && overlap(other, candidate) > 0);
    if (!rival) chosen.push(candidate);
    else if (
      rival.start === candidate.start &&
      rival.end === candidate.end &&
      rival.entity !== candidate.entity &&
      rival.placed === candidate.placed
    )
      problems.push(`${rival.entity} and ${candidate.entity} both claim the span ${rival.start}-${rival.end}`);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function spansOf(text: string, quote: Quote): Span[] {
  if (typeof quote === 'string') return occurrences(text, quote);
  const at = text.indexOf(quote.in);
  const inner = at < 0 ? undefined : occurrences(quote.in, quote.quote)[0];
  return inner ? [{ start: at + inner.start, end: at + inner.end }] : [];
}

/** Where words stand in a text without cutting a longer word. */
function occurrences(text: string, words: string): Span[] {
  const out: Span[] = [];
  const within = (at: number): boolean => at > 0 && at < text.length && WORD.test(text[at - 1]!) && WORD.test(text[at]!);
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!within(start) && !within(end)) out.push({ start, end });
  }
  return out;
}
