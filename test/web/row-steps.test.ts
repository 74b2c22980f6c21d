import { describe, expect, it } from "vitest";
import { recordFields } from "../../server/contract/record-fields.ts";
import { faultText } from "../../web/panels/shared/fault-text.ts";
import { newIdOf } from "../../web/panels/shared/new-ids.ts";
import { rowOperations, standingRow } from "../../web/panels/shared/row-steps.ts";
import { phrase } from "../../web/words/index.ts";

const fieldsOf = (table: keyof typeof recordFields) =>
  recordFields[table].filter(({ name }) => name !== "id");
const stepsIn = (
  table: keyof typeof recordFields,
  row: { id: string } | undefined,
  written: Record<string, string>,
) =>
  rowOperations(table, fieldsOf(table), [
    row === undefined
      ? { id: "new", row: undefined, before: {}, written }
      : { ...standingRow(fieldsOf(table), row), written },
  ]);

const post = {
  id: "p1",
  kind: "post",
  name: "Chief",
  aliases: [],
  class: false,
  sources: [],
  confidence: "stated",
};

describe("rows that are written", () => {
  it("change only the fields that differ", () => {
    expect(stepsIn("nodes", post, { name: "Head", grade: "" }).operations).toEqual([
      { op: "change-node", id: "p1", changes: { name: "Head" }, unset: [] },
    ]);
    expect(stepsIn("nodes", post, { name: "Chief" })).toEqual({ operations: [], faults: [] });
  });

  it("are added with what the schema has for what is left empty", () => {
    const [step] = stepsIn("nodes", undefined, {
      name: "Clerk",
      kind: "post",
      fte: "",
      aliases: "",
    }).operations;
    expect(step).toMatchObject({
      op: "add-node",
      node: { id: "new", name: "Clerk", confidence: "stated", aliases: [] },
    });
    const line = stepsIn("lines", undefined, { kind: "reports-to", from: "a", to: "b", scopes: "" })
      .operations[0];
    expect(line).toMatchObject({
      op: "add-line",
      line: { basis: "unspecified", scopes: ["general"], sources: [] },
    });
  });

  it("of sources and coverage are put whole, with what no form shows", () => {
    const source = { id: "tor", title: "Terms", short: "ToR", url: "https://example.org", kept: 1 };
    expect(stepsIn("sources", source, { title: "Terms of reference", url: "" }).faults).not.toEqual([]); // `kept` is unknown
    const { kept: _, ...plain } = source;
    expect(stepsIn("sources", plain, { title: "Terms of reference", url: "" }).operations).toEqual([
      { op: "put-source", source: { id: "tor", title: "Terms of reference", short: "ToR" } },
    ]);
    const nobody = { node: "p1", lineKind: "reports-to", direction: "out", says: "nobody" };
    expect(stepsIn("coverage", undefined, nobody).operations[0]).toMatchObject({
      op: "put-coverage",
      coverage: { ...nobody, id: "new", scope: "general" },
    });
  });

  it("name the row and the field of what is wrong", () => {
    expect(stepsIn("nodes", undefined, { name: "Clerk" }).faults).toMatchObject([
      { row: "new", field: "kind" },
    ]);
    expect(stepsIn("nodes", post, { fte: "half" }).faults).toMatchObject([{ row: "p1", field: "fte" }]);
    const { faults } = stepsIn("nodes", post, { dated: "long ago" });
    expect(new Set(faults.map(({ field }) => field))).toEqual(new Set(["dated"]));
  });
});

const t = (...[key, values]: [Parameters<typeof phrase>[1], Parameters<typeof phrase>[2]?]) =>
  phrase("fr", key, values);

it.each([
  ["nodes", "name", "", "Ce champ doit être rempli."],
  ["nodes", "fte", "half", "Ce n'est pas un nombre."],
  ["nodes", "kind", "shoe", "«\u00a0shoe\u00a0» ne fait pas partie des mots au choix."],
  ["nodes", "dated", "long ago", "Ceci n'est pas écrit comme l'indique son libellé."],
  ["nodes", "since", "last year", "Une date s'écrit 2008, 2008-05 ou 2008-05-31."],
] as const)("says in the reader's words what is wrong with %s.%s %j", (table, field, text, words) => {
  const spec = fieldsOf(table).find(({ name }) => name === field);
  expect(spec && faultText(spec, text, "Invalid input", t)).toBe(words);
});

it.each([
  ["nodes", { name: "Chef d'équipe" }, "chef-d-equipe"],
  ["nodes", { name: "…" }, "box"],
  ["lines", { from: "a", to: "b", kind: "reports-to" }, "a--reports-to--b"],
  ["sources", { short: "ToR 2024" }, "tor-2024"],
  ["coverage", { node: "p1", lineKind: "reports-to", direction: "out" }, "p1--reports-to--out"],
] as const)("makes an id for a new row of %s %j", (table, texts, id) => {
  expect(newIdOf(table, texts)).toBe(id);
});
