import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { type Understood, understand } from "../../analysis/free-text/understand.ts";
import { queries } from "../../analysis/queries/index.ts";
import { nodeMeant } from "../../analysis/queries/shared/parameters.ts";
import type { Subject } from "../../analysis/query.ts";
import { prepare } from "../../analysis/run.ts";
import { stemsOf } from "../../analysis/stems.ts";
import { once } from "../../graph/memo.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { readSeed } from "../seeds/read-seed.ts";
import { ministry, river } from "./organizations.ts";

const askedSchema = z.object({ ask: z.string(), parameters: z.record(z.string(), z.unknown()) });
const rowSchema = z.union([
  askedSchema.extend({ text: z.string(), or: z.array(askedSchema).default([]) }),
  z.object({ text: z.string(), expect: z.enum(["none", "ambiguous"]) }),
]);

type Expected = z.output<typeof rowSchema>;

/** A question of the set, whose it is, and in which half it falls. */
export type Row = {
  readonly expected: Expected;
  readonly subject: Subject;
  readonly half: "tuning" | "test";
};

/** The half is fixed by the words of a question, so that nobody chooses. */
export const halfOf = (text: string): Row["half"] =>
  (createHash("sha256").update(text).digest()[0] ?? 0) % 2 === 0 ? "tuning" : "test";

const subjectOf = (dataset: Dataset): Subject => ({ dataset, view: prepare(dataset).view() });

const read = (file: string, subject: Subject): Row[] =>
  z
    .array(rowSchema)
    .parse(JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")))
    .map((expected) => ({ expected, subject, half: halfOf(expected.text) }));

/** Every question of the set. */
export const everyRow = (): Row[] => [
  ...read("seed.json", subjectOf(readSeed())),
  ...read("ministry.json", subjectOf(ministry)),
  ...read("river.json", subjectOf(river)),
];

const subjects = once(() => ({
  seed: subjectOf(readSeed()),
  ministry: subjectOf(ministry),
  river: subjectOf(river),
}));

const rowsIn = (file: string): Row[] =>
  z
    .array(z.intersection(z.object({ of: z.enum(["seed", "ministry", "river"]) }), rowSchema))
    .parse(JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")))
    .map(({ of, ...expected }) => ({ expected, subject: subjects()[of], half: "tuning" }));

/** Questions of several voices, each of one of the organizations, that fall in neither half. */
export const freshRows = (): Row[] => rowsIn("fresh.json");

/** Questions of people who had seen neither the phrasings nor the sentences to learn from; nothing was learnt from them. */
export const strangersRows = (): Row[] => rowsIn("strangers.json");

/** Parameters as the question takes them, nodes by id, free words by their stems. */
const plain = ({ view }: Subject, ask: string, parameters: unknown): string => {
  const query = queries.find(({ info }) => info.id === ask);
  const json = z
    .object({ properties: z.record(z.string(), z.looseObject({ node: z.boolean().optional() })).default({}) })
    .parse(query === undefined ? {} : z.toJSONSchema(query.parameters, { io: "input" }));
  const given = query?.parameters.safeParse(parameters);
  const rows = Object.entries(given?.data ?? {}).map(([name, value]) => {
    if (typeof value !== "string") return [name, value];
    if (json.properties[name]?.node) return [name, view.node(nodeMeant(view, value)).id];
    return [name, name === "subject" ? stemsOf(value) : value];
  });
  return JSON.stringify([ask, Object.fromEntries(rows.sort())]);
};

/** What became of a question: `right`, or what went wrong. */
export type Verdict = "right" | "offered" | "wrong question" | "wrong parameters" | "refused" | "answered";

const firstOf = (understood: Understood) => {
  if (understood.outcome === "asked") return understood.reading;
  return understood.outcome === "choose" ? understood.readings[0] : undefined;
};

export const verdictOf = ({ expected, subject }: Row, understood: Understood): Verdict => {
  if ("expect" in expected) {
    if (understood.outcome === "asked") return "answered";
    const wanted = expected.expect === "none" ? "none" : "choose";
    if (understood.outcome === wanted) return "right";
    return understood.outcome === "none" ? "refused" : "offered";
  }
  const first = firstOf(understood);
  if (first === undefined) return "refused";
  const wanted = [expected, ...expected.or];
  if (!wanted.some(({ ask }) => ask === first.question)) return "wrong question";
  const got = plain(subject, first.question, first.parameters);
  if (!wanted.some(({ ask, parameters }) => plain(subject, ask, parameters) === got))
    return "wrong parameters";
  return understood.outcome === "asked" ? "right" : "offered";
};

/** What became of a question of the set. */
export const judgedOf = (row: Row) => {
  const understood = understand(row.subject, row.expected.text);
  return { row, understood, verdict: verdictOf(row, understood) };
};

/** Whether it was answered rightly, rightly not answered, or the right reading was the first that is offered. */
export const isFirst = ({ row, verdict }: { readonly row: Row; readonly verdict: Verdict }): boolean =>
  verdict === "right" || (verdict === "offered" && "ask" in row.expected);

/** How a half fares: right first and answered, right first but only offered, and what was answered and should not be. */
export const measure = (half: Row["half"]) => {
  const rows = everyRow().filter((row) => row.half === half);
  const judged = rows.map(judgedOf);
  const count = (test: (one: (typeof judged)[number]) => boolean): number => judged.filter(test).length;
  const asked = judged.filter(({ row }) => "ask" in row.expected);
  return {
    judged,
    questions: rows.length,
    right: count(({ verdict }) => verdict === "right"),
    asked: asked.length,
    askedRight: asked.filter(({ verdict }) => verdict === "right").length,
    askedOffered: asked.filter(({ verdict }) => verdict === "offered").length,
    none: count(({ row }) => "expect" in row.expected && row.expected.expect === "none"),
    noneRight: count(
      ({ row, verdict }) => "expect" in row.expected && row.expected.expect === "none" && verdict === "right",
    ),
    ambiguous: count(({ row }) => "expect" in row.expected && row.expected.expect === "ambiguous"),
    ambiguousRight: count(
      ({ row, verdict }) =>
        "expect" in row.expected && row.expected.expect === "ambiguous" && verdict === "right",
    ),
    answeredWrongly: count(
      ({ understood, verdict }) => understood.outcome === "asked" && verdict !== "right",
    ),
  };
};
