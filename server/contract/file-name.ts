import { z } from "zod";
import { tidyText } from "../../graph/model/text.ts";

/** Marks that only turn the direction of text: they would show `exe.txt` where a name ends in `txt.exe`. */
const turns = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A file's name without the folders it lay in and without what no name should hold; empty where nothing else is left. */
const lastPart = (name: string): string => {
  const part = tidyText(name.replaceAll(turns, "").split(/[\\/]/).at(-1) ?? "");
  return /^\.*$/.test(part) ? "" : part;
};

/** The name of one file: its last part only, on one line, without control characters. */
export const fileNameSchema = z.string().overwrite(lastPart).min(1, "a file needs a name").max(500);
