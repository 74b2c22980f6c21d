import { Resvg } from "@resvg/resvg-js";
import { fontFile, weights } from "./fonts.ts";

/** Pixels per point: 200 to the inch, enough for print and for a large screen. */
const density = 200 / 72;

/** Widest image made; larger pages get fewer pixels per point. */
const widest = 6000;

/**
 * Draw SVG as PNG with the bundled typeface only: without named font files resvg leaves out every
 * text without a word, and with the machine's own the bytes would differ from machine to machine.
 */
export const toPng = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, {
    fitTo: { mode: "width", value: Math.round(Math.min(widest, width * density)) },
    font: { loadSystemFonts: false, fontFiles: weights.map(fontFile), defaultFontFamily: "Inter" },
    background: "#ffffff",
  })
    .render()
    .asPng();
