import { mkdirSync, writeFileSync } from "node:fs";
import { brief } from "../../graph/drawing/index.ts";
import { type PageName, pageNames } from "../../graph/drawing/plate/pages.ts";
import { measuresHead, measuresOf } from "../graph/drawing/measures.ts";
import { briefingSubjects } from "./briefing-subjects.ts";

/** A subject of the gallery as it is drawn on a page. */
export type Picture = { readonly name: string; readonly page: PageName; readonly text: string };

/** The pictures of all subjects on one page; deterministic, so they can be checked. */
export const picturesOn = (page: PageName): Promise<Picture[]> =>
  Promise.all(
    briefingSubjects().map(async ({ name, diagram }) => {
      const { bytes } = await brief({ name, page, arrangement: "series", diagram }, "svg");
      return { name, page, text: new TextDecoder().decode(bytes) };
    }),
  );

/** The page on which pictures are kept, for readers; of the others, what can be counted is. */
export const galleryPage: PageName = "A3";

const galleryFolder = new URL("../../docs/briefings/", import.meta.url);

export const pictureFile = (name: string): URL => new URL(`${name}.svg`, galleryFolder);

export const measuresFile = new URL("../analysis/briefings/golden/measures.csv", import.meta.url);

/** Rows of a picture's plates: what of it can be counted, so that a change for the worse is seen. */
export const measuresIn = ({ name, page, text }: Picture): string[] => measuresOf(name, page, text);

/** Pages that tests draw: with `ALL_PAGES=1`, as at night, all of them; else a large one and the slide. */
export const pagesTried: readonly PageName[] =
  process.env.ALL_PAGES === undefined ? [galleryPage, "16:9"] : pageNames;

const main = async (): Promise<void> => {
  mkdirSync(galleryFolder, { recursive: true });
  const rows = [measuresHead];
  for (const page of pageNames)
    for (const picture of await picturesOn(page)) {
      if (page === galleryPage) writeFileSync(pictureFile(picture.name), picture.text);
      rows.push(...measuresIn(picture));
    }
  writeFileSync(measuresFile, `${rows.join("\n")}\n`);
};

if (process.argv[1]?.endsWith("gallery.ts")) await main();
