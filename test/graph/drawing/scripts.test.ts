import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { expect, it } from "vitest";
import { type Diagram, diagramSchema } from "../../../graph/drawing/diagram/diagram.ts";
import { brief } from "../../../graph/drawing/index.ts";
import { sheetsOf } from "../../../graph/drawing/series/sheets.ts";
import { textWidth } from "../../../graph/drawing/text/fonts.ts";
import { missingLetters } from "../../../graph/drawing/text/missing.ts";
import { lettersWithoutFace, textRuns } from "../../../graph/drawing/text/runs.ts";
import { command } from "../../neo4j/server/command.ts";
import { boxes, clusters, lines } from "./rows.ts";

const names = {
  ar: "مكتب الممثل الخاص للأمين العام",
  arLatin: "مكتب UNMIS (جوبا) رقم 12",
  he: "לשכת הנציג המיוחד",
  zh: "秘书长特别代表办公室",
  ja: "事務総長特別代表部カナ",
  ko: "사무총장 특별대표실",
  th: "สำนักงานผู้แทนพิเศษ",
  hi: "विशेष प्रतिनिधि का कार्यालय",
  ka: "სპეციალური წარმომადგენელი",
  am: "የልዩ ተወካይ ጽሕፈት ቤት",
  ru: "Канцелярия представителя",
  el: "Γραφείο Αντιπροσώπου",
  vi: "Văn phòng Đại diện",
  em: "Peace 🕊️ Unit",
};

const diagram: Diagram = diagramSchema.parse({
  title: "Names in many scripts",
  clusters,
  boxes: boxes(Object.entries(names).map(([id, name]) => [id, "mission", "", name])),
  lines: lines(
    Object.keys(names)
      .slice(1)
      .map((id) => [id, "ar", "solid"]),
  ),
});
const document = { name: "scripts", page: "A3", arrangement: "series", diagram } as const;

const pdftotext = async (bytes: Uint8Array): Promise<{ text: string; fonts: string }> => {
  const folder = await mkdtemp(join(tmpdir(), "dotted-scripts-"));
  try {
    const file = join(folder, "a.pdf");
    await writeFile(file, bytes);
    const read = (...how: string[]) => command("pdftotext", [...how, file, "-"], { timeout: 60_000 });
    const [text, raw] = [await read(), await read("-raw")];
    const fonts = await command("pdffonts", [file], { timeout: 60_000 });
    if (!text.ok || !fonts.ok) throw new Error(`Debian package poppler-utils: ${text.text}${fonts.text}`);
    return { text: text.output + raw.output, fonts: fonts.output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Letters and digits in their order, without the marks of direction that pdftotext adds. */
const lettersOf = (text: string): string => text.normalize("NFC").replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");

it("every name is found in the PDF, whose faces are all embedded", async () => {
  const { text, fonts } = await pdftotext((await brief(document, "pdf")).bytes);
  const found = lettersOf(text);
  const { arLatin: _, ...oneDirection } = names;
  for (const word of Object.values(oneDirection).flatMap((name) => name.split(" ")))
    expect(found, word).toContain(lettersOf(word));
  expect(found).toContain(lettersOf("الممثل الخاص"));
  for (const word of names.arLatin.split(" ")) expect(found, word).toContain(lettersOf(word));
  for (const font of fonts.trim().split("\n").slice(2)) expect(font).toMatch(/\byes\s+yes\s+yes\b/);
});

it("a letter that is the base of another, or looks like another, is found as what it is", async () => {
  const words = "خرطوم القوة السلطات المحلية أؤظ والاتصالات المتحدة ایران ليبيا جمهوری".split(" ");
  const named = diagramSchema.parse({
    ...diagram,
    boxes: boxes(words.map((word, i) => [`w${i}`, "mission", "", word])),
    lines: [],
  });
  for (let again = 0; again < 2; again++) {
    const { text } = await pdftotext((await brief({ ...document, diagram: named }, "pdf")).bytes);
    for (const word of words) expect(lettersOf(text), word).toContain(lettersOf(word));
  }
});

it("no text is wider than the box it stands in", () => {
  for (const plate of sheetsOf(document, "drawn"))
    for (const placed of plate.laid.boxes)
      for (const { text, size, weight } of placed.text)
        expect(textWidth(text, size, weight), text).toBeLessThanOrEqual(placed.w);
});

it("no letter is missing, and a letter that no face has is told with its name", () => {
  expect(missingLetters(diagram)).toEqual([]);
  const [box, ...rest] = diagram.boxes;
  if (box === undefined) throw new Error("no box");
  const odd = { ...diagram, boxes: [{ ...box, name: "ᚠᚢ office" }, ...rest] };
  expect(missingLetters(odd)).toEqual([{ text: "ᚠᚢ office", letters: "ᚠᚢ" }]);
});

it.each([
  ["Thai marks on a letter of Devanagari", "क\u0e48", "\u0e48"],
  ["a mark on a letter whose face has it", "ก\u0e48", ""],
  ["a mark that no face has", "a\u{1e8d0}", "\u{1e8d0}"],
  ["what only directs an emoji", "🕊️", ""],
])("%s", (_, text, letters) => {
  expect(lettersWithoutFace(text).join("")).toBe(letters);
});

it.each([
  ["القرار ٢٤٠٤/١٧٠١", "٢٤٠٤/١٧٠١ القرار"],
  ["Office ١٢٣ HQ", "Office ١٢٣ HQ"],
  ["مكتب ٢٠٢٣", "٢٠٢٣ مكتب"],
  ["لجنة ۱۲٪ الثانية", "الثانية ٪۱۲ لجنة"],
  ["(مكتب) رقم 45", "45 رقم (مكتب)"],
])("numbers of %s stand as they are read, sign by sign where their face would turn them", (text, seen) => {
  const runs = textRuns(text);
  expect(runs.map((run) => run.text).join("")).toBe(seen);
  for (const run of runs.filter(({ rtl, text: each }) => !rtl && /[\u0660-\u06ff]/u.test(each)))
    expect([...run.text]).toHaveLength(1);
});

it("texts from right to left are told so in SVG, PPTX and DOCX", async () => {
  const svg = new TextDecoder().decode((await brief(document, "svg")).bytes);
  expect(svg).toMatch(/<text[^>]* direction="rtl"[^>]*>مكتب/);
  for (const family of ["IBM Plex Sans Arabic", "Noto Sans SC", "Noto Sans Hebrew"])
    expect(svg).toContain(`@font-face{font-family:'${family}'`);
  const open = async (format: "pptx" | "docx", part: string): Promise<string> =>
    (await (
      await JSZip.loadAsync((await brief({ ...document, page: "16:9" }, format)).bytes)
    )
      .file(part)
      ?.async("string")) ?? "";
  const slide = await open("pptx", "ppt/slides/slide1.xml");
  const rtl = [...slide.matchAll(/<a:p>(.*?)<\/a:p>/gs)].filter(([, inner = ""]) =>
    /^<a:pPr[^>]* rtl="1"/.test(inner),
  );
  expect(rtl.length).toBe(3);
  for (const name of Object.values(names))
    expect(lettersOf(slide.replaceAll(/<[^>]*>/g, ""))).toContain(lettersOf(name));
  expect((await open("docx", "word/document.xml")).includes("<w:bidi/>")).toBe(true);
});
