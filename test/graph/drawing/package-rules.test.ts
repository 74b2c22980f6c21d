import { posix } from "node:path";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { brief } from "../../../graph/drawing/index.ts";
import { madeUp, twentyFive } from "./made-up.ts";

/* Rules of office packages that the schemas of single parts do not know: ECMA-376 part 2, and what PowerPoint repairs. */

const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const elements = (document: Document, name: string): Element[] =>
  Array.from(document.getElementsByTagName(name));
const values = (document: Document, name: string, attribute: string): string[] =>
  elements(document, name).map((element) => element.getAttribute(attribute) ?? "");

type Package = { readonly parts: ReadonlyMap<string, string>; readonly types: Document };

const opened = async (bytes: Uint8Array): Promise<Package> => {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const [path, entry] of Object.entries(zip.files))
    if (!entry.dir) parts.set(path, await entry.async("string"));
  return { parts, types: parsed(parts.get("[Content_Types].xml") ?? "") };
};

/** Where the relationships of a file of them begin: at the folder of the part they belong to. */
const baseOf = (path: string): string => posix.dirname(posix.dirname(path));

type Relation = {
  readonly file: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
};

const relationsOf = ({ parts }: Package): Relation[] =>
  [...parts]
    .filter(([path]) => path.endsWith(".rels"))
    .flatMap(([file, xml]) =>
      elements(parsed(xml), "Relationship")
        .filter((each) => each.getAttribute("TargetMode") !== "External")
        .map((each) => {
          const target = each.getAttribute("Target") ?? "";
          return {
            file,
            id: each.getAttribute("Id") ?? "",
            type: (each.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
            target: target.startsWith("/") ? target.slice(1) : posix.join(baseOf(file), target),
          };
        }),
    );

const repeated = (all: readonly string[]): string[] => all.filter((each, i) => all.indexOf(each) !== i);

const documents = [
  { name: "a deck of many slides", page: "16:9", format: "pptx", diagram: madeUp(60) },
  { name: "a deck of A3 pages", page: "A3", format: "pptx", diagram: twentyFive },
  { name: "a note", page: "A4", format: "docx", diagram: madeUp(60) },
] as const;

describe.each(documents)("the package of $name", ({ page, format, diagram }) => {
  let file: Package = { parts: new Map(), types: parsed("<Types/>") };
  beforeAll(async () => {
    file = await opened((await brief({ name: "a", page, arrangement: "series", diagram }, format)).bytes);
  }, 300_000);

  it("declares every part once, and none that is not there", () => {
    const declared = values(file.types, "Override", "PartName").map((part) => part.slice(1));
    const extensions = values(file.types, "Default", "Extension");
    expect(repeated([...declared, ...extensions])).toEqual([]);
    expect(declared.filter((part) => !file.parts.has(part))).toEqual([]);
    const paths = [...file.parts.keys()].filter((path) => path !== "[Content_Types].xml");
    expect(
      paths.filter((path) => !declared.includes(path) && !extensions.includes(path.split(".").at(-1) ?? "")),
    ).toEqual([]);
    expect(extensions.filter((each) => !paths.some((path) => path.endsWith(`.${each}`)))).toEqual([]);
  });

  it("resolves every relationship, names each once, and holds no part that nothing leads to", () => {
    const relations = relationsOf(file);
    expect(relations.filter(({ target }) => !file.parts.has(target))).toEqual([]);
    expect(repeated(relations.map((each) => `${each.file} ${each.id}`))).toEqual([]);
    const reached = new Set(relations.map(({ target }) => target));
    const parts = [...file.parts.keys()].filter(
      (path) => !path.endsWith(".rels") && path !== "[Content_Types].xml",
    );
    expect(parts.filter((path) => !reached.has(path))).toEqual([]);
  });

  it("uses no relationship that its part has not", () => {
    const relations = relationsOf(file);
    for (const [path, xml] of file.parts) {
      const own = relations.filter(
        (each) => each.file === `${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`,
      );
      for (const [, id = ""] of xml.matchAll(/ r:(?:id|embed|link|pict)="([^"]+)"/g))
        if (!path.endsWith(".rels"))
          expect(
            own.map((each) => each.id),
            path,
          ).toContain(id);
    }
  });

  it("gives every master a theme of its own, and a master of notes no shapes", () => {
    const themes = relationsOf(file).filter((each) => each.type === "theme" && /Masters?\//.test(each.file));
    expect(repeated(themes.map(({ target }) => target))).toEqual([]);
    for (const [path, xml] of file.parts)
      if (path.startsWith("ppt/notesMasters/notesMaster")) expect(elements(parsed(xml), "p:sp")).toEqual([]);
  });

  it("has no empty stroke, no negative size, and every shape's number once", () => {
    for (const [path, xml] of file.parts) {
      if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\/\w+\.xml$/.test(path)) continue;
      const document = parsed(xml);
      expect(
        elements(document, "a:ln").filter((each) => !each.hasChildNodes() && each.attributes.length === 0),
      ).toEqual([]);
      expect(elements(document, "a:ext").filter((each) => Number(each.getAttribute("cx") ?? 0) < 0)).toEqual(
        [],
      );
      expect(repeated(values(document, "p:cNvPr", "id")), path).toEqual([]);
    }
  });
});

it("notes of a slide are one paragraph a line", async () => {
  const { parts } = await opened(
    (await brief({ name: "a", page: "16:9", arrangement: "series", diagram: twentyFive }, "pptx")).bytes,
  );
  const texts = elements(parsed(parts.get("ppt/notesSlides/notesSlide1.xml") ?? ""), "a:t");
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter(({ textContent }) => textContent?.includes("\n"))).toEqual([]);
});
