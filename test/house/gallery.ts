import { mkdirSync, writeFileSync } from "node:fs";
import { brief } from "../../analysis/briefings/index.ts";
import { type PageName, pageNames } from "../../analysis/briefings/pages.ts";
import { measuresHead, measuresOf } from "../analysis/briefings/measures.ts";
import { briefingSubjects } from "./briefing-subjects.ts";

type File = { readonly path: URL; readonly text: string };

export const galleryFolder = new URL("../../docs/briefings/", import.meta.url);
const goldenFolder = new URL("../analysis/briefings/golden/", import.meta.url);

/** Where the picture of a subject is kept: on A3 where readers find it, on the other pages with the tests. */
export const pictureOf = (name: string, page: PageName): URL =>
  page === "A3"
    ? new URL(`${name}.svg`, galleryFolder)
    : new URL(`${name}.${page.toLowerCase().replace(":", "x")}.svg`, goldenFolder);

export const measuresFile = new URL("measures.csv", goldenFolder);

/** The pictures of all subjects on one page; deterministic, so they can be checked. */
export const pictures = async (page: PageName): Promise<File[]> =>
  Promise.all(
    briefingSubjects().map(async ({ name, diagram }) => {
      const { bytes } = await brief({ name, page, arrangement: "series", diagram }, "svg");
      return { path: pictureOf(name, page), text: new TextDecoder().decode(bytes) };
    }),
  );

/** One row for each plate: what of a picture can be counted, so that a change for the worse is seen. */
export const measuresText = (svgs: readonly { name: string; page: PageName; text: string }[]): string =>
  `${[measuresHead, ...svgs.flatMap(({ name, page, text }) => measuresOf(name, page, text))].join("\n")}\n`;

const main = async (): Promise<void> => {
  mkdirSync(galleryFolder, { recursive: true });
  mkdirSync(goldenFolder, { recursive: true });
  const names = briefingSubjects().map(({ name }) => name);
  const all: { name: string; page: PageName; text: string }[] = [];
  for (const page of pageNames)
    for (const [i, { path, text }] of (await pictures(page)).entries()) {
      writeFileSync(path, text);
      all.push({ name: names[i] ?? "", page, text });
    }
  writeFileSync(measuresFile, measuresText(all));
};

if (process.argv[1]?.endsWith("gallery.ts")) await main();
