import { describe, expect, it } from "vitest";
import { queries } from "../../../analysis/queries/index.ts";
import type { Reply, Subject } from "../../../analysis/query.ts";
import { endsOf } from "../../../graph/index/relation.ts";
import { answeringKinds } from "../../../graph/index/view.ts";
import { fc } from "../../random.ts";
import { organizations } from "../organizations.ts";
import { type Asked, subjectOf } from "./case.ts";

const reply = (subject: Subject, id: string, parameters: Record<string, string>): Reply => {
  const one = queries.find(({ info }) => info.id === id);
  if (one === undefined) throw new Error(`no question ${id}`);
  return one.answer(subject, parameters);
};

const says = ({ sentences }: Reply, message: string): boolean =>
  sentences.some((one) => one.message === message);

/** Ids of everybody whom `chain` tells above a node. */
const above = (subject: Subject, node: string): string[] => {
  const { view } = subject;
  const ends = reply(subject, "chain", { node }).lines.flatMap((line) => [
    view.line(line).from,
    view.line(line).to,
  ]);
  return [...new Set(ends)].filter((id) => id !== node);
};

/** The posts that a person holds, as which the person is asked about. */
const posts = (view: Subject["view"], id: string): string[] =>
  [...endsOf(view.relation(["holds"], "out"), view.find(id) ?? -1)].map((row) => view.node(row).id);

/** Ids of those to whom the first steps of `chain` lead. */
const firstSteps = (subject: Subject, node: string): string[] =>
  reply(subject, "chain", { node }).lines.flatMap((row) => {
    const { from, to, hat } = subject.view.line(row);
    return (from === node && hat === undefined) || to === node ? [from === node ? to : from] : [];
  });

/** What `path`, `common-superior` and `superiors` say of the same chain. */
const expectAgreement = (subject: Subject, node: string): void => {
  const { view } = subject;
  const chain = above(subject, node);
  // People are asked about as the posts they hold: neither stands above the other.
  const row = view.find(node) ?? -1;
  const same = new Set(
    (["out", "in"] as const).flatMap((way) => [...endsOf(view.relation(["holds"], way), row)]),
  );
  for (const { id } of view.columns.nodes) {
    if (id === node || same.has(view.find(id) ?? -1)) continue;
    const path = reply(subject, "path", { from: node, to: id });
    // Common knowledge leads further; `chain` tells it apart.
    const leads =
      says(path, "answer") && path.lines.every((line) => view.line(line).confidence !== "background");
    const meant = [id, ...posts(view, id)];
    if (leads) expect([node, id, meant.some((one) => chain.includes(one))]).toEqual([node, id, true]);
    const common = reply(subject, "common-superior", { first: node, second: id });
    if (leads && !says(path, "apart")) expect([node, id, says(common, "unsaid")]).toEqual([node, id, false]);
  }
  // Whoever is a step above is told as a superior, as what it is part of, or as a class to which it belongs.
  const told = JSON.stringify(reply(subject, "superiors", { node }).sentences);
  for (const id of firstSteps(subject, node))
    expect([node, id, told.includes(JSON.stringify(id))]).toEqual([node, id, true]);
  // A line under a hat that its post is not said to wear is told of the hat, and no chain climbs it.
  const wearers = new Set(endsOf(view.relation(["wears-hat"], "in"), view.find(node) ?? -1));
  const superiors = reply(subject, "superiors", { node }).lines.filter((row) => {
    const line = view.line(row);
    const own = line.from === node || wearers.has(view.find(line.from) ?? -1);
    return own && line.to !== node;
  });
  for (const line of superiors)
    expect([node, chain]).toEqual([node, expect.arrayContaining([view.line(line).to])]);
};

const cases: readonly [name: string, given: Asked][] = [
  [
    "on paper and in practice",
    {
      nodes: ["post admin", "post chief", "entity field", "body council"],
      lines: [
        { from: "admin", kind: "reports-to", to: "chief", basis: "formal" },
        { from: "admin", kind: "reports-to", to: "field", basis: "practice" },
        "chief accountable-to council",
      ],
    },
  ],
  [
    "as a part of a whole",
    {
      nodes: ["entity bureau", "entity programme", "body board"],
      lines: ["bureau part-of programme", "programme governed-by board"],
    },
  ],
  [
    "under a hat",
    {
      nodes: ["post deputy", "hat relief", "entity office", "body council"],
      lines: [
        "deputy wears-hat relief",
        { from: "deputy", kind: "reports-to", to: "office", hat: "relief" },
        "office governed-by council",
      ],
    },
  ],
  [
    "as a member of a class",
    {
      nodes: [
        "entity office",
        { id: "agencies", kind: "entity", name: "agencies", class: true },
        "body board",
        "body council",
      ],
      lines: [
        "office part-of agencies",
        "agencies governed-by board",
        { from: "agencies", kind: "reports-to", to: "council", quantifier: "majority" },
      ],
    },
  ],
];

describe("questions about who stands above follow the same lines", () => {
  it.each(cases)("%s", (_, given) => {
    const subject = subjectOf(given);
    for (const { id } of subject.dataset.nodes) expectAgreement(subject, id);
  });

  it("in any organization", () => {
    fc.assert(
      fc.property(organizations([...answeringKinds, "part-of", "wears-hat"]), fc.nat(99), (rows, pick) => {
        // Common knowledge leads further and is told apart: here it is left out for all of them.
        const subject = subjectOf({ ...rows, slice: { confidence: "inferred" } });
        expectAgreement(subject, rows.nodes[pick % rows.nodes.length]?.id ?? "");
      }),
      { numRuns: 100 },
    );
  });
});
