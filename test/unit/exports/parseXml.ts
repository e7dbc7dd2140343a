import type * as Libxml from 'libxml2-wasm';

/** libxml2 is a module of its own kind (WebAssembly, loaded on demand). */
export const libxml = (): Promise<typeof Libxml> => import('libxml2-wasm');

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** Reads XML with libxml2: throws where it is not well-formed. Names are those without a prefix. */
export async function parseXml(xml: string): Promise<XmlNode> {
  const { XmlDocument, XmlElement } = await libxml();
  const document = XmlDocument.fromString(xml);
  try {
    const read = (element: Libxml.XmlElement): XmlNode => {
      const children: XmlNode[] = [];
      for (let child = element.firstChild; child; child = child.next) if (child instanceof XmlElement) children.push(read(child));
      return {
        name: element.name,
        attributes: Object.fromEntries(element.attrs.map((attribute) => [attribute.name, attribute.value])),
        children,
        text: element.content,
      };
    };
    return read(document.root);
  } finally {
    document.dispose();
  }
}
