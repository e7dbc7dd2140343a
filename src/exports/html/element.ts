import { escapeXml } from '../escapeXml';

/** An HTML element. Attribute values are escaped, `content` is HTML already: words go through {@link words} first. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, ...content: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]));
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** Words as HTML shows them literally, with a text's own line ends. */
export function words(text: string): string {
  return escapeXml(text).replace(/&#10;/g, '\n');
}
