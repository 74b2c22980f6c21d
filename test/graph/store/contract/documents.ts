import { expect, it } from "vitest";
import { small } from "./datasets.ts";
import { by, code, type Subject } from "./kit.ts";

/** What people add to a dataset: documents with revisions of their own. */
export const documents: Subject = (store) => {
  it("keeps documents with revisions of their own", async () => {
    await store().write(small("a"), by);
    const body = { title: "Réforme", patches: ["R-1"], deep: [{ x: null, y: 1.5 }] };
    expect(await store().putDocument("a", "scenario", "s1", body, { ...by, expected: 0 })).toBe(1);
    expect(
      await store().putDocument(
        "a",
        "scenario",
        "s1",
        { ...body, title: "2" },
        { actor: "ben", expected: 1 },
      ),
    ).toBe(2);
    expect(await code(store().putDocument("a", "scenario", "s1", body, { ...by, expected: 1 }))).toBe(
      "revision-conflict",
    );
    expect(await store().document("a", "scenario", "s1")).toMatchObject({
      kind: "scenario",
      dataset: "a",
      id: "s1",
      revision: 2,
      body: { ...body, title: "2" },
      changedBy: "ben",
    });
    expect(await store().documents("a", "note")).toEqual([]);
    expect((await store().documents("a", "scenario")).map(({ id }) => id)).toEqual(["s1"]);
    expect(await code(store().putDocument("nowhere", "note", "n", {}, by))).toBe("not-found");
    expect(await code(store().removeDocument("a", "scenario", "s1", { ...by, expected: 1 }))).toBe(
      "revision-conflict",
    );
    await store().removeDocument("a", "scenario", "s1", { ...by, expected: 2 });
    expect(await code(store().document("a", "scenario", "s1"))).toBe("not-found");
    expect(await code(store().removeDocument("a", "scenario", "s1", by))).toBe("not-found");
  });

  it("keeps documents when the dataset under them is replaced", async () => {
    await store().write(small("a"), by);
    await store().putDocument("a", "note", "n1", { text: "stay" }, by);
    await store().write(small("a", "new"), by);
    expect((await store().document("a", "note", "n1")).body).toEqual({ text: "stay" });
  });
};
