import { SaxesParser } from "saxes";
import { DottedError } from "../../errors.ts";

/** An element that is open: its name without prefix in lower case, its attributes without prefixes, and the text within. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
};

type Handler = (element: Element, around: readonly Element[]) => void;

/** What to do where an element of a name begins, and where it ends; by then its text is whole. */
export type Handlers = {
  readonly open: Readonly<Record<string, Handler>>;
  readonly close: Readonly<Record<string, Handler>>;
};

const deepest = 200;
const local = (name: string): string => name.slice(name.indexOf(":") + 1);
const handlerOf = (handlers: Handlers["open"], name: string): Handler | undefined =>
  Object.hasOwn(handlers, name) ? handlers[name] : undefined;

/**
 * Reads XML from its beginning to its end. Entities of the document's own are refused, so that nothing grows in
 * reading. Throws bad-data (`bad-xml`) with the row where the text is no XML, or nested too deeply.
 */
export const readXml = (file: string, text: string, { open, close }: Handlers): void => {
  const around: Element[] = [];
  const parser = new SaxesParser({ fragment: false });
  const fail = (message: string): never => {
    throw new DottedError("bad-data", `${file} cannot be read`, [
      { code: "bad-xml", message, file, row: parser.line },
    ]);
  };
  parser.on("error", ({ message }) => fail(message.replace(/^\d+:\d+: /, "")));
  parser.on("opentag", ({ name, attributes }) => {
    if (around.length >= deepest) fail(`elements are nested more than ${deepest} deep`);
    const plain = Object.entries(attributes).map(([key, value]) => [local(key), String(value)]);
    const element: Element = {
      name: local(name).toLowerCase(),
      attributes: Object.fromEntries(plain),
      text: "",
    };
    handlerOf(open, element.name)?.(element, around);
    around.push(element);
  });
  const add = (more: string): void => {
    const inner = around.at(-1);
    if (inner !== undefined) inner.text += more;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const element = around.pop();
    if (element !== undefined) handlerOf(close, element.name)?.(element, around);
  });
  parser.write(text).close();
};
