import * as vscode from 'vscode';
import { ruleOf } from '../../extraction/rules';
import type { Span } from '../../extraction/model';
import { explainAt, type Explanation } from '../../views/explain/explainAt';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';
import { plainLabel } from './plainLabel';

type Row = vscode.QuickPickItem & { readonly span?: Span | null };

/**
 * Lists what stands at the cursor and how the rules came to it: which proposed, linked, mended or dropped it, what the codebook says, which words
 * decide and what others would make of it. Picking a row selects its words.
 */
export const explain: Command = {
  id: 'communique.explain',
  async run(services) {
    const analysed = analysedArticle(services);
    if (!analysed) return;
    const offset = services.active.cursor;
    const { document, context } = analysed;
    const rows = (async (): Promise<Row[]> => {
      if (offset === null) return [nothing()];
      const explained = await services.store.explain(document.uri.toString(), offset);
      const found = explainAt(context, offset, explained);
      return found.length > 0 ? found.flatMap(rowsOf) : [nothing()];
    })();
    const picked = await vscode.window.showQuickPick(rows, {
      title: vscode.l10n.t('What Is Here, and Why'),
      placeHolder: vscode.l10n.t('Pick a row to select its words in the text'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked?.span) await services.active.reveal(picked.span);
  },
};

function nothing(): Row {
  return { label: vscode.l10n.t('Nothing was recognised here, and no rule looked at it.') };
}

function rowsOf({ icon, label, rule, definition, span, chain }: Explanation): Row[] {
  const known = ruleOf(rule)?.definition;
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(${icon}) ${plainLabel(label)}`, description: plainLabel(rule), detail: plainLabel(known ?? definition), span },
    ...(known && definition ? [{ label: `$(book) ${plainLabel(definition)}`, span }] : []),
    ...chain.map((line) => ({
      label: `$(${line.icon}) ${plainLabel(line.text)}`,
      detail: line.detail === known ? '' : plainLabel(line.detail),
      span: line.span,
    })),
  ];
}
