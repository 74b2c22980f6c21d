import { describe, expect, it } from "vitest";
import type { Operation, Patch } from "../../../graph/model/patch.ts";
import { applyPatch } from "../../../graph/patch/apply-patch.ts";
import { diff, isEmptyDiff } from "../../../graph/patch/diff.ts";
import { fc } from "../../random.ts";
import { changeOf, organization, target } from "./arbitrary.ts";

const patchOf = (id: string, operations: Operation[]): Patch => ({ id, title: id, operations });
const changed = organization.chain((base) =>
  fc.record({ base: fc.constant(base), change: changeOf(base, "m") }),
);
const ids = (operations: readonly Operation[], op: Operation["op"]): string[] =>
  operations
    .filter((operation) => operation.op === op)
    .map(target)
    .sort();

describe("patches", () => {
  it("a diff of before and after gives the steps back", () => {
    fc.assert(
      fc.property(changed, ({ base, change }) => {
        const { nodes, lines } = diff(base, applyPatch(base, patchOf("p", change.patch)));
        expect(nodes.added.map((row) => row.id)).toEqual(ids(change.patch, "add-node"));
        expect(nodes.removed.map((row) => row.id)).toEqual(ids(change.patch, "remove-node"));
        expect(nodes.changed.map((row) => row.id)).toEqual(ids(change.patch, "change-node"));
        expect(nodes.changed.flatMap((row) => row.fields.map((field) => field.field))).toEqual(
          nodes.changed.map(() => "name"),
        );
        expect(lines.added.map((row) => row.id)).toEqual(ids(change.patch, "add-line"));
        expect(lines.removed.map((row) => row.id)).toEqual(ids(change.patch, "remove-line"));
        expect(lines.changed.map((row) => row.id)).toEqual(ids(change.patch, "change-line"));
        expect(lines.moved).toEqual([]);
      }),
    );
  });

  it("patches that touch different rows give the same in either order", () => {
    fc.assert(
      fc.property(
        changed,
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        ({ base, change }, coin) => {
          const isFirst = (step: Operation, index: number): boolean =>
            step.op.startsWith("remove") || (step.op.startsWith("change") && coin[index] === true);
          const one = patchOf("one", change.patch.filter(isFirst));
          const other = patchOf(
            "other",
            change.patch.filter((step, index) => !isFirst(step, index)),
          );
          const forth = applyPatch(applyPatch(base, one), other);
          const back = applyPatch(applyPatch(base, other), one);
          expect(isEmptyDiff(diff(forth, back))).toBe(true);
          expect(isEmptyDiff(diff(forth, applyPatch(base, patchOf("both", change.patch))))).toBe(true);
        },
      ),
    );
  });

  it("the dataset a patch is tried on stays as it was", () => {
    fc.assert(
      fc.property(changed, ({ base, change }) => {
        const copy = structuredClone(base);
        applyPatch(base, patchOf("p", change.patch));
        expect(base).toEqual(copy);
      }),
    );
  });

  it("a patch that fails names every step that fails and no other", () => {
    const broken = changed.chain(({ base, change }) =>
      fc.record({
        base: fc.constant(base),
        operations: fc.constant(change.patch),
        places: fc.uniqueArray(fc.nat(change.patch.length), { minLength: 1, maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(broken, ({ base, operations, places }) => {
        const sorted = places.toSorted((one, other) => other - one);
        const bad: Operation = { op: "remove-line", id: "nobody--directs--nobody" };
        const mixed = sorted.reduce((steps, place) => steps.toSpliced(place, 0, bad), operations);
        const rows = mixed.flatMap((step, index) => (step === bad ? [index + 1] : []));
        expect(() => applyPatch(base, patchOf("p", mixed))).toThrowError(
          expect.objectContaining({
            code: "patch-conflict",
            problems: rows.map((row) => expect.objectContaining({ row, code: "no-such-line" })),
          }),
        );
      }),
    );
  });
});
