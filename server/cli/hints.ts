import type { Problem } from "../../graph/errors.ts";

/** With which options of the command line a fault can be met, by its code: other places have other means. */
const hints: Readonly<Record<string, string>> = {
  "other-kind":
    "--layer NAME says which list of the record the files are; a new name puts them beside those that are there",
  "unsure-mapping":
    "--write-mapping FILE writes the guess down, to be corrected and given with --mapping FILE",
};

/** What the command line can do about faults, each said once. */
export const hintsOn = (problems: readonly Problem[]): string[] => [
  ...new Set(problems.flatMap(({ code }) => hints[code] ?? [])),
];
