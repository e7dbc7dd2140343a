import * as vscode from 'vscode';
import { ruleOf } from '../../extraction/rules';
import type { Span } from '../../extraction/model';
import { breakLines } from '../../views/breakLines';
import { explainAt, type Explanation } from '../../views/explain/explainAt';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';
import { plainLabel } from '../plainLabel';

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

/** A list cuts long rows: what is longer goes on in rows below. */
const WIDTH = 80;

function rowsOf({ icon, label, rule, definition, span, chain }: Explanation): Row[] {
  const row = (sign: string, words: string, target: Span | null): Row[] =>
    breakLines(words, WIDTH).map((line, index) => ({ label: `$(${index === 0 ? sign : 'blank'}) ${plainLabel(line)}`, span: target }));
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(${icon}) ${plainLabel(label)}`, description: plainLabel(rule), span },
    ...row('law', ruleOf(rule)?.definition ?? '', span),
    ...row('book', definition, span),
    ...chain.flatMap((line) => row(line.icon, line.text, line.span)),
  ];
}
