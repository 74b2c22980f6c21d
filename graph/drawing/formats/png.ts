import { Resvg } from "@resvg/resvg-js";
import { type Page, sceneTexts } from "../plate/scene.ts";
import { type Face, fontFile, inter, weights } from "../text/faces.ts";
import { textRuns } from "../text/runs.ts";
import { toSvg } from "./svg.ts";

/** Pixels per point: 200 to the inch, enough for print and for a large screen. */
const density = 200 / 72;

/** Widest image made; larger pages get fewer pixels per point. */
const widest = 6000;

/** The faces that the texts of pages are set in. */
const facesIn = (pages: readonly Page[]): Face[] => [
  ...new Set([
    inter,
    ...pages
      .flatMap(({ shapes }) => sceneTexts(shapes))
      .flatMap(({ text }) => textRuns(text).map(({ face }) => face)),
  ]),
];

/**
 * Pages as PNG, with the bundled typefaces only: without named font files resvg leaves out every
 * text without a word, and with the machine's own the bytes would differ from machine to machine.
 */
export const toPng = (pages: readonly Page[], language: string): Uint8Array => {
  const width = Math.max(...pages.map((page) => page.width));
  const files = facesIn(pages).flatMap((face) => weights.map((weight) => fontFile(face, weight)));
  return new Resvg(toSvg(pages, language, { runs: true }), {
    fitTo: { mode: "width", value: Math.round(Math.min(widest, width * density)) },
    font: { loadSystemFonts: false, fontFiles: [...new Set(files)], defaultFontFamily: inter.family },
    background: "#ffffff",
  })
    .render()
    .asPng();
};
