import { readFile } from "node:fs/promises";
import { type Page, sceneTexts } from "../plate/scene.ts";
import { type Face, fontFile, type Weight } from "../text/faces.ts";
import { textRuns } from "../text/runs.ts";

const cssWeight = { regular: 400, medium: 500, bold: 600 } as const satisfies Record<Weight, number>;

type Used = { readonly face: Face; readonly weight: Weight; readonly letters: Set<string> };

/** Letters of pages by the face and weight they are set in. */
const usedIn = (pages: readonly Page[]): Used[] => {
  const used = new Map<string, Used>();
  for (const { text, weight } of pages.flatMap(({ shapes }) => sceneTexts(shapes)))
    for (const { text: run, face } of textRuns(text)) {
      const key = `${face.family} ${weight}`;
      const entry = used.get(key) ?? { face, weight, letters: new Set<string>() };
      for (const letter of run) entry.letters.add(letter);
      used.set(key, entry);
    }
  return [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
};

/** The typefaces of pages as a style sheet, cut down to the letters used: what is seen is then the same everywhere. */
export const typefacesOf = async (pages: readonly Page[]): Promise<string> => {
  const { default: subsetFont } = await import("subset-font"); // with WOFF2 as WebAssembly, for SVG alone
  const rules: string[] = [];
  for (const { face, weight, letters } of usedIn(pages)) {
    const file = await readFile(fontFile(face, weight));
    const cut = await subsetFont(file, [...letters].sort().join(""), { targetFormat: "woff2" });
    rules.push(
      `@font-face{font-family:'${face.family}';font-weight:${cssWeight[weight]};src:url(data:font/woff2;base64,${cut.toString("base64")})}`,
    );
  }
  return rules.join("");
};
