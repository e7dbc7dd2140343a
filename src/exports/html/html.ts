import type { Analysis } from '../../extraction/model';
import { EntityNames } from '../entityNames';
import type { ExportFormat } from '../format';
import { MARK_KINDS, marksOf } from '../marks';
import type { Source } from '../source';
import { element, words } from './element';
import { markedText } from './markedText';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './pageStyle';
import { recordTables } from './recordTables';

/** Nothing is loaded, run, sent or framed: the page is its text and one style. */
const POLICY = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * One page to send to somebody who has only a browser: tables of meetings, commitments and people with links into the text, and the text
 * with its marks. Without scripts, pictures or anything from outside; light and dark as the reader's system has it.
 */
export const html: ExportFormat<string> = {
  id: 'html',
  label: 'Web page (self-contained HTML)',
  extension: '.html',
  write: writeHtml,
};

function writeHtml(analysis: Analysis, source: Source): string {
  const { text, name } = source;
  const marks = marksOf(analysis);
  const title = name === null ? 'Who met whom, and who promised what' : (name.split('/').at(-1) ?? name);
  const { published } = analysis.document;
  const lists = ['Meetings', 'Commitments', 'Aspirations', 'People'];
  const legend = MARK_KINDS.map((kind) => element('li', {}, element('mark', { class: `${kind} first last` }, kind)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Communiqué">
${element('title', {}, words(title))}
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
${element('h1', {}, words(title))}
${element('p', { class: 'about' }, words(`Date of the text: ${published ?? 'not known'}. What this text says, read by a machine: every row shows its sentence.`))}
<nav aria-label="On this page"><ul>${lists.map((list) => element('li', {}, element('a', { href: `#list-${list.toLowerCase()}` }, list))).join('')}<li><a href="#list-text">Text</a></li></ul></nav>
</header>
<main>
${recordTables(analysis, source)}
<section aria-labelledby="list-text">
<h2 id="list-text">Text</h2>
${element('ul', { class: 'legend', 'aria-label': 'What the lines and boxes mean' }, ...legend)}
${element('div', { class: 'text' }, markedText(text, marks, new EntityNames(analysis)))}
</section>
</main>
<footer>Made with Communiqué from one text; it looks nothing up. Firmness and status are defined in its codebook.</footer>
</body>
</html>
`;
}
