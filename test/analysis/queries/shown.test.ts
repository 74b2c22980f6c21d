import { describe, expect, it } from "vitest";
import { type Answer, ask } from "../../../analysis/ask.ts";
import { queries } from "../../../analysis/queries/index.ts";
import type { AnyQuery, Subject } from "../../../analysis/query.ts";
import { sliceSchema } from "../../../graph/index/slice.ts";
import { viewDataset } from "../../../graph/index/view.ts";
import { families } from "../../../graph/kinds.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { expandRecommendations } from "../../../graph/patch/expand-recommendations.ts";
import { bases, confidences, keysOf, scopes } from "../../../graph/vocabulary.ts";
import { exampleParameters } from "../../../server/services/examples.ts";
import { fc, runs } from "../../random.ts";
import { readSeed } from "../../seeds/read-seed.ts";
import { organizations } from "../organizations.ts";
import { datasetOf, idsIn, parametersOf, picks, subjectOf } from "./asking.ts";

/** The record that is left of another where nothing is kept but what a view shows of it. */
const cutTo = ({ view, dataset }: Subject): Subject => {
  const { nodes, lines } = expandRecommendations(dataset);
  const shown = new Set(view.columns.lines.filter((_, row) => view.hasLine(row)).map(({ id }) => id));
  const rest = {
    ...dataset,
    nodes: nodes.filter(({ id }) => view.find(id) !== undefined),
    lines: lines
      .filter(({ id }) => shown.has(id))
      .map(({ hat, ...line }) =>
        hat === undefined || view.find(hat) === undefined ? line : { ...line, hat },
      ),
  };
  const { at } = view.slice;
  return { dataset: rest, view: viewDataset(rest, sliceSchema.parse(at === undefined ? {} : { at })) };
};

/** What is said of the part looked at as a part, and how much that leaves out. */
const ofPart = /^In the part looked at(?: \([^)]+\))?: /u;
const leftOut =
  /^Lines on this that the part looked at leaves out:|^With nothing left out: |left out does hold|^No owner on record|stands outside the part looked at/u;

/** What an answer rests on and says, but for what it says of the part as a part. */
const restOf = ({ sentences, table, lines, nodes }: Answer) => ({
  sentences: sentences.filter((said) => !leftOut.test(said)).map((said) => said.replace(ofPart, "")),
  rows: table?.rows.map((row) => row.filter((cell) => !unseen.has(String(cell)))),
  lines,
  nodes,
});
const unseen = new Set(["not in the part looked at", "not on record", "nothing said"]);

/** What both parts of a record need, so that neither is about the record's silence. */
const bare = (dataset: Dataset): Dataset => ({ ...dataset, coverage: [] });

const answered = (subject: Subject, id: string, parameters: unknown): Answer | undefined => {
  try {
    return ask(subject, id, parameters);
  } catch {
    // what is asked about is hidden, or a reform that changes what is
    return undefined;
  }
};

/** What a reform does to a record, of which it needs all. */
const asked = queries.filter(({ info }) => info.id !== "what-if");

const slices = fc.record(
  {
    confidence: fc.constantFrom(...keysOf(confidences)),
    bases: fc.subarray(keysOf(bases), { minLength: 1, maxLength: 2 }),
    families: fc.subarray(keysOf(families), { minLength: 2 }),
    scopes: fc.subarray(keysOf(scopes).slice(0, 5), { minLength: 1, maxLength: 2 }),
    at: fc.constantFrom("2003", "2006"),
  },
  { requiredKeys: [] },
);

const alike = (one: AnyQuery, narrow: Subject, parameters: unknown): void => {
  const part = answered(narrow, one.info.id, parameters);
  const alone = answered(cutTo(narrow), one.info.id, parameters);
  if (part === undefined || alone === undefined) return;
  expect(restOf(part)).toEqual(restOf(alone));
};

describe.each(asked)("$info.id through a slice", (one) => {
  it("rests on, counts and names nothing but what the slice shows", () => {
    fc.assert(
      fc.property(organizations(), picks, slices, (rows, pick, slice) => {
        const dataset = bare(datasetOf(rows));
        alike(one, subjectOf(dataset, slice), parametersOf(one, idsIn(rows), pick));
      }),
      { numRuns: runs(30) },
    );
  });

  it("does so of the dataset that comes with the tool, where only what is stated is looked at", () => {
    alike(one, subjectOf(bare(readSeed()), { confidence: "stated" }), exampleParameters().get(one.info.id));
  });
});
