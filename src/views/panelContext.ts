import { EntityNames } from '../exports/entityNames';
import { quoteReader } from '../exports/quoteReader';
import { sentenceReader } from '../exports/sentenceReader';
import type { Analysis, Attribution, Span } from '../extraction/model';
import { displayText } from './displayText';

/** An analysis and its text with the look-ups that every tree needs; what costs time is made when first asked for. */
export class PanelContext {
  readonly names: EntityNames;
  private readonly words: (span: Span) => string;
  private sentences: ((offset: number) => Span) | null = null;

  constructor(
    readonly analysis: Analysis,
    readonly text: string,
    /** The text was read as Markdown: its marks are left out of quotes. */
    readonly markdown = false,
  ) {
    this.names = new EntityNames(analysis);
    this.words = quoteReader(text, markdown);
  }

  name(id: string): string {
    return displayText(this.names.name(id));
  }

  list(ids: readonly string[]): string {
    return ids.map((id) => this.name(id)).join(', ');
  }

  quote(span: Span, limit?: number): string {
    return displayText(this.words(span), limit);
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
