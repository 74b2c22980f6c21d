import { expect, it } from "vitest";
import { plainNode } from "../../../graph/importers/shared/plain-node.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { fc, runs } from "../../random.ts";

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("Head of Unit", "Élodie Šťastná", "\u00ad", " spaced ", "a\u00a0b", "e\u0301", "", "ſ"),
);
const rows = fc.record(
  {
    id: text,
    kind: fc.constantFrom("post", "holder", "entity"),
    name: text,
    classification: text,
    grade: text,
    payBand: text,
    state: fc.constantFrom("vacant", "acting"),
    fte: fc.constantFrom(-1, 0.5),
    identifiers: fc.array(fc.record({ scheme: text, value: text }), { maxLength: 2 }),
    sources: fc.array(fc.record({ source: text, locator: text }), { maxLength: 2 }),
  },
  { requiredKeys: ["id", "kind", "name"] },
);

it("reads a plain row as the model does, and leaves every other to it", () => {
  fc.assert(
    fc.property(rows, (row) => {
      const plain = plainNode(row);
      if (plain !== undefined) expect(plain).toEqual(nodeSchema.parse(row));
    }),
    { numRuns: runs(400) },
  );
});

it.each([
  { id: "P1", kind: "post", name: "Chef de bureau à Genève", grade: "P-4", classification: "P-4" },
  { id: "holder-ona", kind: "holder", name: "Ana Oña" },
  { id: "P2", kind: "post", name: "Clerk", state: "vacant", sources: [{ source: "list", locator: "row 3" }] },
] as const)("knows $name as plain", (row) => {
  expect(plainNode({ ...row, sources: "sources" in row ? [...row.sources] : [] })).toBeDefined();
});
