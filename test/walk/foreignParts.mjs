import { HOST } from './hostileTexts.mjs';

/**
 * Runs in every page and frame: what has been made of hostile words beside text, as sentences. The text editor itself is left out: it is VS Code's
 * own and shows a file as it is.
 */
function look(host) {
  const found = [];
  const own = (element) => element.closest('.view-lines, .view-overlays, .tabs-container, .minimap') !== null;
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (own(element)) continue;
      const name = element.localName;
      for (const { name: attribute, value } of element.attributes) {
        const acts = /^(?:src|srcset|href|data-href|xlink:href|action|style|poster|data|on.*)$/i.test(attribute);
        if (acts && (value.includes(host) || /hostile/i.test(value))) found.push(`<${name} ${attribute}="${value}">`);
      }
      if (element.classList.contains('codicon-squirrel')) found.push(`an icon in <${element.parentElement?.localName}>`);
      if (/^(?:hostile-element|iframe)$/.test(name) && /hostile|kestrel/.test(element.outerHTML.slice(0, 300))) found.push(`<${name}>`);
      if (/^(?:code|pre|script|svg|h\d|del|a|td|th)$/.test(name) && !element.closest('[data-own]')) {
        const text = element.textContent ?? '';
        if (/^(?:code|script|svg|del)$/.test(name) && /kestrel|hostile\(/.test(text)) found.push(`<${name}>${text.slice(0, 60)}`);
      }
    }
  };
  visit(document);
  if (window.hostileRan) found.push('a script ran');
  return found;
}

/** What hostile words have become in a page and its frames beside text: empty where nothing. */
export async function foreignParts(page) {
  const found = [];
  for (const frame of page.frames()) found.push(...(await frame.evaluate(look, HOST).catch(() => [])));
  return found;
}
