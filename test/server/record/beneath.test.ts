import { expect, test } from "vitest";
import { setAsides } from "../../../server/services/record/set-aside.ts";
import { undoLast } from "../../../server/services/record/undo.ts";
import { bareLine as line, openRecord as open } from "./open-record.ts";
import { bring, staffList } from "./staff.ts";

test("a hand change under which the list says something new stands and is told, once, and does not come back where it is undone", async () => {
  const { store, edit, named } = await open();
  const quarter = (title: string) => staffList("staff.csv", "1,Director,,Office", `2,${title},1,Office`);
  await bring(store, quarter("Officer"));
  await edit({ op: "change-node", id: "2", changes: { name: "Desk officer", short: "DO" } });
  const told = {
    id: "3-1",
    row: "2",
    why: 'the files say otherwise than before; what was changed by hand stands: name "Senior officer", by hand "Desk officer"',
  };
  expect((await bring(store, quarter("Senior officer"), { dryRun: true })).setAside).toMatchObject([told]);
  expect((await bring(store, quarter("Senior officer"))).setAside).toMatchObject([told]);
  expect(await setAsides(store, "ours")).toMatchObject([told]);
  expect(await named("2")).toMatchObject({ name: "Desk officer", short: "DO" });
  expect((await bring(store, quarter("Senior officer"))).setAside).toEqual([]);
  expect((await bring(store, quarter("Desk officer"))).setAside).toEqual([]);
  await edit({ op: "change-node", id: "2", changes: { name: "Head officer" } });
  expect((await bring(store, quarter("Chief officer"))).setAside).toMatchObject([{ row: "2" }]);
  await edit({ op: "change-node", id: "2", changes: { name: "Chief officer" } });
  expect((await bring(store, quarter("Chief officer"))).setAside).toEqual([]);
  expect(await named("2")).toMatchObject({ name: "Chief officer", short: "DO" });
});

test("a superior who is put right by hand is no fault any more, undone it is one again, and the next list brings it not back", async () => {
  const { store, edit } = await open();
  const list = staffList("staff.csv", "1,Director,,Office", "2,Officer,9,Office", "3,Clerk,1,Office");
  const faults = async () => (await store.read("ours")).dataset.coverage.map(({ value }) => value);
  await bring(store, list);
  expect(await faults()).toEqual(["9"]);
  const right = { ...line, id: "right", from: "2", to: "1", basis: "formal" as const };
  await edit({ op: "add-line", line: right });
  expect(await faults()).toEqual([]);
  await undoLast(store, "ours", "undo", { actor: "ben", reason: "" });
  expect(await faults()).toEqual(["9"]);
  await edit({ op: "add-line", line: right });
  await bring(store, list);
  expect(await faults()).toEqual([]);
});

test("what was changed by hand of a post without a code stays with who holds it, wherever the next list has the row", async () => {
  const { store, edit, named } = await open();
  const list = (...rows: readonly string[]) => ({
    name: "people.csv",
    bytes: Buffer.from(["Emp. No.,Name,Position,Line manager no.", "1,Ada,Chief,", ...rows].join("\n")),
  });
  const [sean, ruth] = ["4,Sean,Payroll Officer,1", "5,Ruth,Payroll Officer,1"] as const;
  await bring(store, list(sean, ruth));
  await edit({ op: "change-node", id: "post-payroll-officer-2", changes: { name: "Pensions Officer" } });
  expect((await bring(store, list(ruth, sean))).setAside).toEqual([]);
  expect(await named("post-payroll-officer-2")).toMatchObject({ name: "Pensions Officer" });
  const { lines } = (await store.read("ours")).dataset;
  expect(lines.find(({ kind, to }) => kind === "holds" && to === "post-payroll-officer-2")?.from).toBe(
    "holder-ruth",
  );
});

test("a line added by hand that the next list says, too, is there once, and that is told", async () => {
  const { store, edit } = await open();
  const list = (manager: string) =>
    staffList("staff.csv", "1,Director,,Office", `2,Officer,${manager},Office`, "3,Clerk,1,Office");
  const reports = async () =>
    (await store.read("ours")).dataset.lines.filter(
      ({ kind, from }) => kind === "reports-to" && from === "2",
    );
  await bring(store, list(""));
  await edit({ op: "add-line", line: { ...line, id: "mine", from: "2", to: "1", basis: "formal" } });
  expect((await bring(store, list(""))).setAside).toEqual([]);
  expect(await reports()).toMatchObject([{ id: "mine" }]);
  expect((await bring(store, list("1"))).setAside).toMatchObject([
    { row: "mine", why: "what was added by hand is in the files now" },
  ]);
  expect(await reports()).toMatchObject([{ id: "2--reports-to--1" }]);
});
