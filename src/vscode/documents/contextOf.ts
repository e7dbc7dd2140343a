import type { Analysis } from '../../extraction/model';
import type { ArticleState } from '../../store/articleState';
import { PanelContext } from '../../views/panelContext';

const contexts = new WeakMap<Analysis, PanelContext>();

/** An article's analysis with its text and look-ups, made once an analysis; null without one. */
export function contextOf(state: ArticleState & { readonly analysis: Analysis }): PanelContext;
export function contextOf(state: ArticleState | undefined): PanelContext | null;
export function contextOf(state: ArticleState | undefined): PanelContext | null {
  if (!state?.analysis) return null;
  const known = contexts.get(state.analysis);
  if (known) return known;
  const context = new PanelContext(state.analysis, state.text, state.markdown);
  contexts.set(state.analysis, context);
  return context;
}
