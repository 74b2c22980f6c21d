import { expect, test } from "vitest";
import { dayBefore } from "../../../graph/model/date.ts";
import { createRecord } from "../../../server/services/record/create.ts";
import { liveLayers, setAsides, settleAside } from "../../../server/services/record/set-aside.ts";
import { bareLine as line, openRecord as open } from "./open-record.ts";
import { bring, first, second, staffList } from "./staff.ts";

test("the next list of the same layer: hand changes stay on top, a dry run tells what differs, files are known", async () => {
  const { store, edit, nodes } = await open();
  expect(await bring(store, first)).toMatchObject({ layer: "main", revision: 1, setAside: [] });
  await edit(
    { op: "add-line", line: { ...line, id: "dotted", from: "2", to: "unit-registry" } },
    { op: "change-node", id: "1", changes: { short: "D" } },
  );
  const trial = await bring(store, second, { dryRun: true });
  expect(trial).toMatchObject({ difference: { added: 3, removed: 3, changed: 1 }, setAside: [] });
  expect(trial.revision).toBeUndefined();
  expect(await bring(store, second)).toMatchObject({ revision: 3, setAside: [] });
  const { dataset } = await store.read("ours");
  expect(dataset.lines.find(({ id }) => id === "dotted")?.sources).toEqual([
    { source: "said-by-ben", locator: "2026-05-17: as agreed" },
  ]);
  expect((await nodes()).map(({ name, short }) => short ?? name)).toEqual([
    "D",
    "Senior Officer",
    "Driver",
    "Office",
    "Registry",
  ]);
  expect(await liveLayers(store, "ours")).toMatchObject([
    { name: "main", revision: 3, by: "ada", importer: "staff-list", files: [{ name: "staff.csv" }] },
  ]);
});

test("a hand change whose post is gone is set aside, applied when the post is back, or settled", async () => {
  const { store, edit, named } = await open();
  await bring(store, first);
  await edit({ op: "change-node", id: "3", changes: { short: "Clk" } });
  expect((await bring(store, second)).setAside).toMatchObject([{ id: "3-1", row: "3", table: "nodes" }]);
  expect(await setAsides(store, "ours")).toMatchObject([{ id: "3-1", why: expect.stringContaining("gone") }]);
  expect((await bring(store, first)).setAside).toEqual([]);
  expect((await named("3"))?.short).toBe("Clk");
  await bring(store, second);
  await settleAside(store, "ours", "5-1", { actor: "ben" });
  expect(await setAsides(store, "ours")).toEqual([]);
  await bring(store, first);
  expect((await named("3"))?.short).toBeUndefined();
});

test("what was changed by hand since a change was set aside stands, when the ground of the old one is back", async () => {
  const { store, edit } = await open();
  const posts = ["1,Director,,Office", "2,Officer,1,Office", "5,Chief,1,Office"];
  const whole = staffList("staff.csv", ...posts, "3,Deputy,1,Office");
  const superiorOf2 = async () =>
    (await store.read("ours")).dataset.lines.find(({ id }) => id === "2--reports-to--1")?.to;
  await bring(store, whole);
  await edit({ op: "change-line", id: "2--reports-to--1", changes: { to: "3" } });
  const without = await bring(store, staffList("staff.csv", ...posts));
  expect(without.setAside).toMatchObject([{ table: "lines", row: "2--reports-to--1" }]);
  await edit({ op: "change-line", id: "2--reports-to--1", changes: { to: "5" } });
  await bring(store, whole);
  expect(await superiorOf2()).toBe("5");
});

test("posts that left end the day before the list, where new ones begin, and are not ended twice", async () => {
  const { store, named } = await open();
  await bring(store, first);
  await bring(store, second, { left: "end" });
  const ended = await named("3");
  const today = new Date().toISOString().slice(0, 10);
  expect(ended?.until).toBe(dayBefore(today));
  expect(await named("4")).toMatchObject({ since: today });
  expect(await named("2")).not.toHaveProperty("since");
  await bring(store, second, { left: "end" });
  expect(await named("3")).toEqual(ended);
  await bring(store, second);
  expect(await named("3")).toBeUndefined();
});

test("what was removed by hand stays removed, and what the file says of it goes", async () => {
  const { store, edit, named } = await open();
  await bring(store, first);
  await edit({ op: "remove-node", id: "2", withLines: true });
  await bring(store, staffList("staff.csv", "1,Director,,Office", "2,Officer,1,Office", "5,Cook,2,Office"));
  expect(await named("2")).toBeUndefined();
  const { dataset } = await store.read("ours");
  expect(dataset.lines.map(({ id }) => id)).toEqual(["1--part-of--unit-office", "5--part-of--unit-office"]);
});

test("a record begun by hand keeps its title and what was drawn", async () => {
  const { store, edit, named } = await open();
  await createRecord(store, { id: "ours", title: "Our house", settings: { language: "fr" } }, "ada");
  await edit({ op: "put-source", source: { id: "tor", title: "Terms", short: "ToR" } });
  await bring(store, first, { layer: "hr" });
  const { dataset } = await store.read("ours");
  expect(dataset).toMatchObject({ title: "Our house", settings: { language: "fr" } });
  expect(dataset.sources.map(({ id }) => id)).toEqual(["staff-csv", "tor"]);
  expect((await named("1"))?.name).toBe("Director");
});

test("two layers join by identifiers; likely twins are offered and joined only when said", async () => {
  const { store, nodes } = await open();
  await bring(store, first);
  const committee = staffList("committee.csv", "9,Chair,,Board", "8,Clerk,9,Registry", "1,Director,9,Office");
  const joined = await bring(store, committee, { layer: "board" });
  expect((await nodes()).map(({ id }) => id)).toEqual([
    "1",
    "2",
    "3",
    "8",
    "9",
    "unit-board",
    "unit-office",
    "unit-registry",
  ]);
  expect(joined.twins).toEqual([{ node: "8", other: "3", name: "Clerk", layer: "board" }]);
  const said = await bring(store, committee, { layer: "board", joins: { "8": "3" } });
  expect(said.twins).toEqual([]);
  expect((await nodes()).map(({ id }) => id)).not.toContain("8");
  await bring(store, second);
  expect(await liveLayers(store, "ours")).toMatchObject([
    { name: "main" },
    { name: "board", joins: { "8": "3" } },
  ]);
});

test("files of another kind do not take the place of a layer that nobody named", async () => {
  const { store, nodes } = await open();
  await bring(store, first);
  const before = await nodes();
  const raci = { name: "raci.csv", bytes: Buffer.from("Task,Director,Officer\nPay,A,R\nHire,A,R") };
  await expect(bring(store, raci)).rejects.toMatchObject({
    code: "bad-request",
    message: expect.stringContaining("another list, beside those that are there"),
  });
  expect(await nodes()).toEqual(before);
  await bring(store, raci, { layer: "raci" });
  expect(await nodes()).toEqual(expect.arrayContaining([...before]));
});

test("a sheet of committees comes as a layer about the posts of the list, again and again", async () => {
  const { store, nodes } = await open();
  await bring(store, first);
  const before = await nodes();
  const [chair, member] = before.filter(({ kind }) => kind === "post");
  const text = `Committee,Chair,Members\nSafety Board,${chair?.name},${member?.name}\n`;
  const sheet = { name: "boards.csv", bytes: Buffer.from(text) };
  for (const _ of ["once", "again"]) {
    await bring(store, sheet, { layer: "committees" });
    const added = (await nodes()).filter(({ id }) => !before.some((one) => one.id === id));
    expect(added).toMatchObject([{ kind: "mechanism", name: "Safety Board" }]);
  }
  const { dataset } = await store.read("ours");
  expect(dataset.lines.filter(({ to }) => to === "committee-safety-board")).toMatchObject([
    { kind: "chairs", from: chair?.id },
    { kind: "member-of", from: member?.id },
  ]);
  expect(dataset.nodes.find(({ id }) => id === chair?.id)).toEqual(chair);
});

test("a date that is given is that of the list: what left ends before it, what is new begins then", async () => {
  const { store, named } = await open();
  await bring(store, first, { date: "2019-04" });
  expect((await store.read("ours")).dataset.date).toBe("2019-04");
  await bring(store, second, { date: "2020-06-15", left: "end" });
  expect(await named("3")).toMatchObject({ until: "2020-06-14" });
  expect(await named("4")).toMatchObject({ since: "2020-06-15" });
  await expect(bring(store, first, { date: "2018", left: "end" })).rejects.toThrow("older than those of");
});
