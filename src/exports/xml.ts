import { escapeXml } from './escapeXml';

/** Attributes in their order; one without a value is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element in XML. Values are escaped; `content` is XML already. */
export function xml(name: string, attributes: XmlAttributes = {}, content: readonly string[] | string = ''): string {
  const inside = typeof content === 'string' ? content : content.join('');
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}
