import { describe, expect, it } from "vitest";
import { detectors } from "../../../analysis/detectors/index.ts";

/**
 * A sentence that says that something is not there has to be confirmed by the whole record, so that no slice makes it: its
 * condition is marked as an absence. The others say what a line says, or that nothing can be told.
 */

const denies = /\b(?:no|not|nobody|nothing|none|never|neither|without|only)\b/iu;

/** What a sentence says in the name of a source, or does not claim to know. */
const attributed =
  /\bsaid (?:not )?to\b|by the source|no (?:grade|title) is recorded|sources? (?:den|says|names)|not (?:be )?(?:recorded|told apart|certain)|cannot be told|on record as (?:not|having no)|could not be read|which is said to be complete|that is said to be complete/iu;

/** Sentences that deny in other words, with why no slice makes them. */
const others: Readonly<Record<string, string>> = {
  "broken-chain circle":
    "in a circle everybody has a superior: none is at the top whatever else is on record",
  "blocked-recommendation no-authority": "rests on a line that denies the authority",
  "doubled-function titles-not-readable": "cannot tell",
  "segregation-of-duties steps-in-one-hand.accountable": "looked up in the whole record by the rule itself",
  "missing-coordination denied": "rests on a line that denies",
};

const cases = detectors.flatMap(({ info, absences }) =>
  Object.entries(info.messages).map(([id, { en }]) => ({
    name: `${info.id} ${id}`,
    en,
    isConfirmed: absences.has(id.split(".")[0] ?? id),
  })),
);

describe("what a finding says is not there", () => {
  it.each(cases.filter(({ en, isConfirmed }) => denies.test(en) && !isConfirmed))(
    "$name is in the name of a source, or cannot be told",
    ({ name, en }) => {
      expect(attributed.test(en) || name in others, en).toBe(true);
    },
  );

  it("is confirmed by the whole record for many sentences", () => {
    expect(cases.filter(({ isConfirmed }) => isConfirmed).length).toBeGreaterThan(40);
  });
});
