import bidiFactory from "bidi-js";
import { describe, expect, it } from "vitest";
import { say } from "../../analysis/finding/words.ts";
import { isRightToLeft } from "../../graph/drawing/text/runs.ts";
import { listWords } from "../../graph/language.ts";
import { isolated, isolatedByLine } from "../../graph/text/isolate.ts";
import { phrase } from "../../web/words/index.ts";
import { fromTo } from "../../web/words/names.ts";

const [office, bureau, registry] = ["مكتب الشؤون", "ديوان", "לשכה"];

const bidi = bidiFactory();

/** A sentence of ours from left to right as it is seen, without what nobody sees. */
const seen = (text: string): string =>
  bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, "ltr")).replaceAll(/\p{Cf}/gu, "");

/** A name as it is seen by itself. */
const turned = (name: string): string => [...name].toReversed().join("");

describe("names from right to left in sentences of ours", () => {
  it.each([
    ["in a list", listWords([office, bureau, registry], "en"), [office, ", ", bureau, " and ", registry]],
    ["in a list of French", listWords([office, bureau], "fr"), [office, " et ", bureau]],
    ["beside an arrow", fromTo(office, bureau), [office, " → ", bureau]],
    [
      "before a number",
      say({ en: "{a}: {n} reports", fr: "" }, { a: office, n: 12 }, "en", String),
      [office, ": 12 reports"],
    ],
    [
      "before a bracket",
      say({ en: "{a} ({b})", fr: "" }, { a: { nodes: ["x"] }, b: registry }, "en", () => bureau),
      [bureau, " (", registry, ")"],
    ],
    [
      "in a phrase of the page",
      phrase("en", "trial.evidence", { before: office, after: bureau }),
      ["Lines it rests on: ", office, " → ", bureau],
    ],
  ])("stand in their order %s", (_, text, parts) => {
    const shown = parts.map((part) => ([office, bureau, registry].includes(part) ? turned(part) : part));
    expect(seen(text)).toBe(shown.join(""));
  });

  it.each([["Office"], ["Bureau (DFS)"], ["秘书长"], ["𠮷野家"], ["Генеральный"], [""], ["😀 12"]])(
    "%j stays as it is",
    (name) => {
      expect(isolated(name)).toBe(name);
    },
  );

  it.each([[office], ["Unit مكتب 12"], ["𞤀𞤣"], ["ޖުމްހޫރީ"], ["ܡܠܟܐ"], ["\ufedf\ufe8e"]])(
    "%j is isolated once",
    (name) => {
      expect(isolated(name)).toBe(`\u2068${name}\u2069`);
      expect(isolated(isolated(name))).toBe(isolated(name));
    },
  );
});

it.each([
  [
    ["a \u2068ب", "ج\u2069 d"],
    ["a \u2068ب\u2069", "\u2068ج\u2069 d"],
  ],
  [
    ["\u2068ا", "ب", "ج\u2069"],
    ["\u2068ا\u2069", "\u2068ب\u2069", "\u2068ج\u2069"],
  ],
  [
    ["\u2068ا\u2069", "b"],
    ["\u2068ا\u2069", "b"],
  ],
  [
    ["a", "b"],
    ["a", "b"],
  ],
])("lines %j are closed as %j", (lines, closed) => {
  expect(isolatedByLine(lines)).toEqual(closed);
});

it.each([
  ["مكتب (Juba) رقم 12", true],
  ["\u2068مكتب (Juba)\u2069 answers to \u2068ديوان\u2069", false],
  ["\u2068מ \u2068مكتب\u2069 א\u2069, answers", false],
  ["\u2068Office\u2069 مكتب", true],
  ["12 \u2068مكتب", true],
])("%j runs from right to left: %s", (text, rtl) => {
  expect(isRightToLeft(text)).toBe(rtl);
});
