import { agreementReport as report } from '../../annotations/agreement/agreementReport';
import { compareCoders } from '../../annotations/agreement/compareCoders';
import { canonicalText } from '../../annotations/anchoring/canonicalText';
import { escapeMarkdown } from '../../exports/escapeMarkdown';
import { quote } from '../../exports/quote';
import { readJudgements } from '../agreement/goldFile';
import { pickCoders } from '../agreement/pickCoders';
import { fileName } from '../fileName';
import { openGenerated } from '../openGenerated';
import { analysedArticle } from './analysedArticle';
import type { Command } from './command';

/** Opens how far the annotators of the open text agree, as Markdown beside it. */
export const agreementReport: Command = {
  id: 'communique.agreementReport',
  async run(services, given) {
    const analysed = analysedArticle(services);
    if (!analysed) return;
    const { document } = analysed;
    const coders = await pickCoders(document, given);
    if (!coders) return;
    const { text } = canonicalText(document.getText());
    const judgements = await readJudgements(document);
    const content = report(fileName(document.uri), compareCoders(coders), judgements, ({ unit }) => quote(text, unit.span), escapeMarkdown);
    await openGenerated(content, 'markdown');
  },
};
