import { agreementReport as report } from '../../annotations/agreement/agreementReport';
import { canonicalText } from '../../annotations/anchoring/canonicalText';
import { escapeMarkdown } from '../../exports/escapeMarkdown';
import { quote } from '../../exports/quote';
import { openComparison } from '../agreement/openComparison';
import { fileName } from '../fileName';
import { openGenerated } from '../openGenerated';
import type { Command } from './command';

/** Opens how far the annotators of the open text agree, as Markdown beside it. */
export const agreementReport: Command = {
  id: 'communique.agreementReport',
  async run(services, given) {
    const opened = await openComparison(services, given);
    if (!opened) return;
    const { document, comparison, judgements } = opened;
    const { text } = canonicalText(document.getText());
    const content = report(fileName(document.uri), comparison, judgements, ({ unit }) => quote(text, unit.span), escapeMarkdown);
    await openGenerated(content, 'markdown');
  },
};
