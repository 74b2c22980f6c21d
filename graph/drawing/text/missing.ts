import type { Diagram } from "../diagram/diagram.ts";
import { lettersWithoutFace } from "./runs.ts";

/** A name of a picture with letters that no face has. */
export type Missing = { readonly text: string; readonly letters: string };

/** Formats that leave the choice of typefaces to whoever opens them, and so show every letter that a machine has. */
export const formatsWithAllLetters = ["svg", "pptx", "md"] as const;

/** Names and titles of a diagram whose letters PNG, PDF and the picture in DOCX cannot show, each once. */
export const missingLetters = ({ title, subtitle, clusters, boxes, notes }: Diagram): Missing[] => {
  const texts = [
    title,
    subtitle,
    ...clusters.map((cluster) => cluster.title),
    ...boxes.flatMap(({ name, short, hats }) => [name, short ?? "", ...hats.map(({ label }) => label)]),
    ...notes.map(({ text }) => text),
  ];
  return [...new Set(texts)].flatMap((text) => {
    const letters = lettersWithoutFace(text).join("");
    return letters === "" ? [] : [{ text, letters }];
  });
};
