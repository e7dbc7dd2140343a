import { parse, type DefaultTreeAdapterTypes } from 'parse5';

const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  html: ['lang'],
  head: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: [],
  style: [],
  body: [],
  ...Object.fromEntries(
    ['header', 'main', 'footer', 'h1', 'thead', 'tbody', 'tr', 'td', 'strong', 'small', 'q', 'li'].map((name) => [name, []]),
  ),
  p: ['class'],
  nav: ['aria-label'],
  ul: ['class', 'aria-label'],
  a: ['href'],
  section: ['aria-labelledby'],
  h2: ['id'],
  div: ['class'],
  table: [],
  th: ['scope'],
  mark: ['class', 'title'],
  span: ['class', 'id'],
};

/** Reads an exported page as a browser does. `foreign` names every element, attribute or address that a page of ours does not have. */
export function readPage(html: string) {
  const foreign: string[] = [];
  const rows = new Map<string, number>();
  const ids = new Set<string>();
  const links: string[] = [];
  const styles: string[] = [];
  let text = '';
  let policy = '';
  let heading = '';
  const words = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '';
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === '#comment') foreign.push(`comment ${words(node)}`);
    if ('tagName' in node) {
      const known = ELEMENTS[node.tagName];
      if (!known) foreign.push(`<${node.tagName}>`);
      for (const { name, value } of node.attrs) {
        if (known && !known.includes(name)) foreign.push(`<${node.tagName} ${name}>`);
        if (name === 'href') links.push(value);
        if (name === 'id') ids.add(value);
      }
      const attribute = (name: string): string => node.attrs.find((candidate) => candidate.name === name)?.value ?? '';
      if (attribute('http-equiv')) policy = attribute('content');
      if (node.tagName === 'style') styles.push(words(node));
      if (node.tagName === 'h2') heading = words(node).split(' ')[0]!;
      if (node.tagName === 'tbody') rows.set(heading, node.childNodes.filter((child) => 'tagName' in child).length);
      if (node.tagName === 'div' && attribute('class') === 'text') text = words(node);
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  for (const link of links) if (!link.startsWith('#') || !ids.has(link.slice(1))) foreign.push(`link to ${link}`);
  return { foreign, rows, text, policy, styles, links };
}
