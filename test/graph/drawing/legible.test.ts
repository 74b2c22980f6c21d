import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { brief } from "../../../graph/drawing/index.ts";
import { legible } from "../../../graph/drawing/text/legible.ts";
import { twentyFive } from "./made-up.ts";

describe("a text that is drawn", () => {
  it.each([
    ["One office\u000bfor the mission", "One office for the mission"],
    ["Two\r\nlines", "Two lines"],
    ["Be\u0001ll\u0008", "Bell"],
    ["Half \ud83d pair", "Half  pair"],
    ["End\uffff\ufffe", "End"],
    ["\u0007", "–"],
    ["", ""],
    ["👩‍💻 é 秘书长", "👩‍💻 é 秘书长"],
    ["Unit نصوص: 20 lines", "Unit نصوص\u200e: 20 lines"],
    ["نصوص: 20", "نصوص: 20"],
    ["مدير → نائب: answers to", "مدير \u200e→\u200e نائب: answers to"],
    ["DFS → نائب (answers to)", "DFS → نائب (answers to)"],
  ])("%j becomes %j", (text, shown) => {
    expect(legible(text)).toBe(shown);
  });
});

it.each(["pptx", "docx", "svg"] as const)("%s holds no character that XML forbids", async (format) => {
  const diagram = twentyFive;
  const [box] = diagram.boxes;
  if (box === undefined) throw new Error("no box");
  const title = "One\u000boffice\u0001 \uffff\ud83d";
  const bad = { ...diagram, title, boxes: [{ ...box, name: title }, ...diagram.boxes.slice(1)] };
  const { bytes } = await brief({ name: "bad", page: "A3", arrangement: "series", diagram: bad }, format);
  const parts =
    format === "svg"
      ? [Buffer.from(bytes).toString("utf8")]
      : await Promise.all(
          (await JSZip.loadAsync(bytes)).file(/\.(xml|rels)$/).map((part) => part.async("string")),
        );
  for (const part of parts) expect(part).not.toMatch(/[^\P{Cc}\t\n\r]|[\ufffd-\uffff]/u);
});
