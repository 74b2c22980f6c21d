import { expect, it } from "vitest";
import { analyze, prepare } from "../../analysis/run.ts";
import { readSeed } from "./read-seed.ts";

/** Words by which a finding says that a source says it. */
const said =
  /\b(?:is|are) said (?:to|not)\b|\bthe sources deny\b|\bselon (?:la|les) sources?\b|\b(?:est|sont) dite?s?\b/iu;

it.each(["en", "fr"] as const)(
  "no finding of the seed that is our inference says in %s that a source says it",
  (language) => {
    const found = analyze(prepare(readSeed()).view(), { language }).filter(
      ({ status }) => status === "found",
    );
    expect(found.some(({ confidence, message }) => confidence === "stated" && said.test(message))).toBe(true);
    const ours = found.filter(({ confidence }) => confidence !== "stated");
    expect(ours.filter(({ message }) => said.test(message)).map(({ message }) => message)).toEqual([]);
  },
);
