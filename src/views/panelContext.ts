import { EntityNames } from '../exports/entityNames';
import { sentenceReader } from '../exports/sentenceReader';
import type { Analysis, Attribution, Span } from '../extraction/model';
import { displayText } from './displayText';

/** An analysis and its text with the look-ups that every tree needs; what costs time is made when first asked for. */
export class PanelContext {
  readonly names: EntityNames;
  private sentences: ((offset: number) => Span) | null = null;

  constructor(
    readonly analysis: Analysis,
    readonly text: string,
  ) {
    this.names = new EntityNames(analysis);
  }

  name(id: string): string {
    return displayText(this.names.name(id));
  }

  list(ids: readonly string[]): string {
    return ids.map((id) => this.name(id)).join(', ');
  }

  quote(span: Span, limit?: number): string {
    return displayText(this.text.slice(span.start, span.end), limit);
  }

  /** The sentence that holds an offset. */
  sentenceAt(offset: number): Span {
    this.sentences ??= sentenceReader(this.text);
    return this.sentences(offset);
  }

  evidence(spans: readonly Span[]): readonly string[] {
    return spans.map((span) => this.quote(span, 600));
  }

  source({ kind, sources }: Attribution): string {
    return sources.length === 0 ? kind : `${kind}: ${sources.map((source) => this.name(source)).join(', citing ')}`;
  }
}
