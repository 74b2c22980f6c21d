import { DOMParser, type Document, type Element, type Node, XMLSerializer } from "@xmldom/xmldom";

/** XML parts of office files as trees: parsed once, changed by element, written once. */

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** @throws ParseError where a part is not well-formed, which its writer answers for. */
export const parseXml = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");

export const rootOf = (document: Document): Element => {
  const root = document.documentElement;
  if (root === null) throw new Error("a part has no root element");
  return root;
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part as it stands in a package: the declaration, and the root element. */
export const serializeXml = (document: Document): string =>
  declaration + new XMLSerializer().serializeToString(rootOf(document));

/** Child elements in their order, or those of one name. */
export const elementChildren = (parent: Element, name?: string): Element[] =>
  Array.from(parent.childNodes)
    .filter(isElement)
    .filter((child) => name === undefined || child.nodeName === name);

/** All elements of a name below one, in the order of the document; what changes afterwards does not change the list. */
export const allBelow = (parent: Element, name: string): Element[] =>
  Array.from(parent.getElementsByTagName(name));

/** The first element of a name below one. */
export const firstBelow = (parent: Element, name: string): Element | undefined =>
  parent.getElementsByTagName(name).item(0) ?? undefined;

export const removeElement = (element: Element): void => {
  element.parentNode?.removeChild(element);
};

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" ' +
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Elements written as text, for a place in a document of the prefixes `a`, `r`, `p` and `w`. */
export const elementsOf = (document: Document, xml: string): Element[] =>
  elementChildren(rootOf(parseXml(`<x ${namespaces}>${xml}</x>`))).map((element) =>
    document.importNode(element, true),
  );

/** One element written as text. */
export const elementOf = (document: Document, xml: string): Element => {
  const [element] = elementsOf(document, xml);
  if (element === undefined) throw new Error("the text holds no element");
  return element;
};

/** Changes a part that is there: `files` get what `change` makes of its tree. */
export const changePart = (
  files: Map<string, string | Uint8Array>,
  path: string,
  change: (root: Element, document: Document) => void,
): void => {
  const xml = files.get(path);
  if (typeof xml !== "string") return;
  const document = parseXml(xml);
  change(rootOf(document), document);
  files.set(path, serializeXml(document));
};

/** Puts the data's date in the place of today's. */
export const dateProperties = (files: Map<string, string | Uint8Array>, date: Date): void =>
  changePart(files, "docProps/core.xml", (root) => {
    for (const element of elementChildren(root))
      if (element.nodeName === "dcterms:created" || element.nodeName === "dcterms:modified")
        element.textContent = date.toISOString().replace(/\.\d+Z$/, "Z");
  });
