import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Answer, ask } from "../../../analysis/ask.ts";
import { queries } from "../../../analysis/queries/index.ts";
import type { AnyQuery } from "../../../analysis/query.ts";
import { families, lineKindWords, nodeKindWords } from "../../../graph/kinds.ts";
import { bases, confidences, keysOf, scopes } from "../../../graph/vocabulary.ts";
import { exampleParameters } from "../../../server/services/examples.ts";
import { fc, runs } from "../../random.ts";
import { readSeed } from "../../seeds/read-seed.ts";
import { organizations } from "../organizations.ts";
import { datasetOf, idsIn, parametersOf, picks, subjectOf } from "./asking.ts";

const narrower = fc.record(
  {
    bases: fc.subarray(keysOf(bases), { minLength: 1, maxLength: 2 }),
    families: fc.subarray(keysOf(families), { minLength: 2 }),
    scopes: fc.subarray(keysOf(scopes).slice(0, 5), { minLength: 1, maxLength: 2 }),
    confidence: fc.constantFrom(...keysOf(confidences)),
    at: fc.constantFrom("2003", "2006"),
  },
  { requiredKeys: [] },
);

/** How a sentence of a message reads, whatever fills it, for those messages that say that something is not there. */
const absencesOf = ({ info }: AnyQuery): RegExp[] =>
  Object.values(info.messages)
    .filter(({ en }) => /\b(?:no|not|none|nobody|nothing)\b/i.test(en))
    .map(({ en }) => {
      const pieces = en.split(/\{\w+\}/u).map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      return new RegExp(`^${pieces.join("[^]+")}$`, "iu");
    });

const statuses = ["stated", "inferred", "not-stated"];

/** The sentences of an answer that say an absence and do not say that they are of a part. */
const absent = (one: AnyQuery, { sentences }: Answer): string[] =>
  sentences.filter(
    (said) =>
      !/^In the part looked at(?: \([^)]+\))?: /u.test(said) &&
      absencesOf(one).some((absence) => absence.test(said)),
  );

/** What an answer through a slice says is missing although the whole record of the same date does not say so. */
const made = (one: AnyQuery, narrow: Answer, whole: Answer): string[] =>
  absent(one, narrow).filter((said) => !whole.sentences.includes(said));

describe.each(queries)("$info.id", (one) => {
  it("says nothing more is missing, and nothing more surely, through a slice than of the whole record", () => {
    fc.assert(
      fc.property(organizations(), picks, narrower, (rows, pick, slice) => {
        const parameters = parametersOf(one, idsIn(rows), pick);
        const dataset = datasetOf(rows);
        const narrow = subjectOf(dataset, slice);
        const shown = Object.values(parameters).every(
          (id) => !rows.nodes.some((node) => node.id === id) || narrow.view.find(String(id)) !== undefined,
        );
        // what the slice hides cannot be asked about
        fc.pre(shown);
        const [part, whole] = [
          narrow,
          subjectOf(dataset, slice.at === undefined ? {} : { at: slice.at }),
        ].map((subject) => ask(subject, one.info.id, parameters));
        if (part === undefined || whole === undefined) return;
        expect(made(one, part, whole)).toEqual([]);
        if (part.lines.length === 0)
          expect(statuses.indexOf(part.status)).toBeGreaterThanOrEqual(statuses.indexOf(whole.status));
      }),
      { numRuns: runs(40) },
    );
  });
});

/** Parameters that show a part of an answer, as a slice does. */
const narrowing = ["scope", "kind", "basis", "within"];

const narrowed = queries.flatMap((one) =>
  narrowing.flatMap((name) => {
    const parameter = one.parameters.shape[name];
    return parameter instanceof z.ZodType && parameter.safeParse(undefined).success
      ? [{ one, name, id: one.info.id }]
      : [];
  }),
);

const fits = (parameter: unknown, value: string): boolean =>
  parameter instanceof z.ZodType && parameter.safeParse(value).success;

/** Values of a parameter: words of a vocabulary, or nodes of the seed. */
const valuesOf = ({ parameters }: AnyQuery, name: string): readonly string[] =>
  name === "within"
    ? ["un", "ocha"]
    : [...keysOf(scopes), ...keysOf(bases), ...keysOf(nodeKindWords), ...keysOf(lineKindWords)]
        .filter((value) => fits(parameters.shape[name], value))
        .slice(0, 12);

const seedQuestions = exampleParameters();

describe.each(narrowed)("$id, narrowed by $name", ({ one, name }) => {
  const whole = { ...seedQuestions.get(one.info.id) };
  delete whole[name];

  it.each(valuesOf(one, name))("says of %s what is not there as of a part", (value) => {
    const subject = subjectOf(readSeed(), {});
    const [narrow, wide] = [{ ...whole, [name]: value }, whole].map((parameters) =>
      ask(subject, one.info.id, parameters),
    );
    if (narrow === undefined || wide === undefined) throw new Error("asked twice");
    expect(made(one, narrow, wide)).toEqual([]);
  });
});

describe("an answer about one subject", () => {
  it("takes a superior on another subject for none as a part or under a head", () => {
    const { text } = ask(subjectOf(readSeed(), {}), "superiors", { node: "doa-cao", scope: "humanitarian" });
    expect(text).toContain("it stands under Integrated mission.");
  });
});

describe("an answer through a slice", () => {
  const seed = readSeed();

  it("says that nothing is there of the part looked at, and how much that part leaves out", () => {
    const { sentences } = ask(subjectOf(seed, { bases: ["practice"] }), "superiors", { node: "pbso" });
    expect(sentences).toContain(
      "In the part looked at: No superior of Peacebuilding Support Office (PBSO) is on record.",
    );
    expect(sentences.join(" ")).toMatch(/Lines on this that the part looked at leaves out: \d+\./);
  });

  it("says what the whole record has, where the part has nothing", () => {
    const { text } = ask(subjectOf(seed, { bases: ["practice"] }), "superiors", { node: "srsg" });
    expect(text).toMatch(/In the part looked at: No superior .*With nothing left out: Superiors of /);
  });

  it("says so in French", () => {
    const { text } = ask(subjectOf(seed, { bases: ["practice"] }), "superiors", { node: "pbso" }, "fr");
    expect(text).toContain("Dans la partie examinée : ");
  });

  it("names those of whom the rest of the record has what they lack", () => {
    const subject = subjectOf(seed, { bases: ["practice"] });
    const { text } = ask(subject, "which", { kind: "post", lacks: "answers" });
    expect(text).toMatch(/left out does hold something of .*: .*SRSG/);
  });

  it("tells how many lines have no date, where a date is asked about", () => {
    const at = (date: object) => ask(subjectOf(seed, date), "superiors", { node: "doa-cao" }).text;
    expect(at({ at: "2008" })).toMatch(/Lines behind this answer: \d+; without a date: \d+\. .* in 2008\./);
    expect(at({})).not.toContain("without a date");
  });
});
