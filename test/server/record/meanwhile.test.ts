import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";
import type { Store } from "../../../graph/store/store.ts";
import { changeRecord } from "../../../server/services/record/change.ts";
import { temporaryFolder } from "../kit.ts";
import { bring, first, second } from "./staff.ts";

/** A store in which somebody else writes as soon as a dataset was read. */
const withOther = (store: Store, write: () => Promise<unknown>): Store => ({
  ...store,
  read: async (id) => {
    const found = await store.read(id);
    await write();
    return found;
  },
});

test("what somebody changes while an import is worked out is not written over", async () => {
  const store = await openStore(`${await temporaryFolder()}/ours.db`);
  onTestFinished(() => store.close());
  await bring(store, first);
  const edit = {
    operations: [{ op: "change-node" as const, id: "1", changes: { short: "D" } }],
    reason: "",
    expected: 1,
  };
  const other = withOther(store, () =>
    changeRecord(store, "ours", edit, { actor: "ben", day: "2026-05-17" }),
  );
  await expect(bring(other, second)).rejects.toMatchObject({ code: "revision-conflict" });
  const { dataset, revision } = await store.read("ours");
  expect([dataset.nodes.find(({ id }) => id === "1")?.short, revision]).toEqual(["D", 2]);
});

test("who wrote over the same is told in plain words, in both languages, without the pay", async () => {
  const store = await openStore(`${await temporaryFolder()}/ours.db`);
  onTestFinished(() => store.close());
  await bring(store, first);
  const write = (actor: string, changes: object) =>
    changeRecord(
      store,
      "ours",
      { operations: [{ op: "change-node" as const, id: "1", changes }], reason: "", expected: 1 },
      { actor, day: "2026-05-17" },
    );
  await write("ben", { short: "D", payBand: "B2" });
  const refused = await write("ann", { short: "E" }).catch((error: unknown) => error);
  expect(refused).toMatchObject({
    code: "revision-conflict",
    fr: "ben a modifié la même chose depuis la révision que vous aviez vue ; rien n'a été écrit.",
    problems: [
      {
        message: expect.stringMatching(
          /^revision 2, ben: changed the node .*: payBand changed, short from nothing to "D"$/,
        ),
        fr: expect.stringMatching(
          /^révision 2, ben : a modifié l'élément .* : payBand modifié, short de rien à "D"$/,
        ),
      },
    ],
  });
});
