import { expect, test } from "vitest";
import { changeRecord } from "../../../server/services/record/change.ts";
import { bareLine, openRecord as open } from "./open-record.ts";
import { bring, first, second, staffList } from "./staff.ts";

type Opened = Awaited<ReturnType<typeof open>>;

/** Changes the record as somebody on a day, with a reason and a source. */
const correct = async (
  { store }: Opened,
  operations: Parameters<typeof changeRecord>[2]["operations"],
  { actor = "ben", reason = "", source = undefined as { source: string; locator: string } | undefined } = {},
) =>
  changeRecord(
    store,
    "ours",
    { operations, reason, source, expected: (await store.summary("ours")).revision },
    { actor, day: "2026-05-17" },
  );

const renamed = (name: string) => [{ op: "change-node" as const, id: "1", changes: { name } }];

const citedBy = async ({ store }: Opened, id: string) => {
  const { dataset } = await store.read("ours");
  const row = [...dataset.nodes, ...dataset.lines].find((one) => one.id === id);
  return row?.sources.map(({ source, locator }) => `${source}, ${locator}`);
};

test("what is corrected by hand cites who corrected which field, when and why, beside the list", async () => {
  const opened = await open();
  await bring(opened.store, first);
  const [list] = (await citedBy(opened, "1")) ?? [];
  await correct(opened, renamed("Directress"), { reason: "as she signs\n(letter)" });
  expect(await citedBy(opened, "1")).toEqual([list, "said-by-ben, 2026-05-17, name: as she signs (letter)"]);
  await correct(opened, [{ op: "change-line", id: "2--reports-to--1", changes: { basis: "practice" } }]);
  expect((await citedBy(opened, "2--reports-to--1"))?.at(-1)).toBe("said-by-ben, 2026-05-17, basis");
  const { dataset } = await opened.store.read("ours");
  expect(dataset.sources.filter(({ id }) => id === "said-by-ben")).toHaveLength(1);
});

test("a later word on the same field takes the place of the earlier one, and another field has its own", async () => {
  const opened = await open();
  await bring(opened.store, first);
  await correct(opened, renamed("Directress"), { reason: "one" });
  await correct(opened, [{ op: "change-node", id: "1", changes: { grade: "D-1" } }], { reason: "two" });
  await correct(opened, renamed("Head"), { actor: "ada", reason: "three" });
  expect((await citedBy(opened, "1"))?.slice(1)).toEqual([
    "said-by-ben, 2026-05-17, grade: two",
    "said-by-ada, 2026-05-17, name: three",
  ]);
});

test("a source that is given is cited, too, and sources that a change puts itself stand as they are", async () => {
  const opened = await open();
  await bring(opened.store, first);
  const { dataset } = await opened.store.read("ours");
  const [list] = dataset.sources;
  if (list === undefined) throw new Error("the list is no source");
  const source = { source: list.id, locator: "page 3" };
  await correct(opened, renamed("Head"), { reason: "read", source });
  expect((await citedBy(opened, "1"))?.slice(1)).toEqual([
    `${list.id}, page 3`,
    "said-by-ben, 2026-05-17, name: read",
  ]);
  await correct(opened, [{ op: "change-node", id: "2", changes: { name: "Clerk", sources: [source] } }]);
  expect(await citedBy(opened, "2")).toEqual([`${list.id}, page 3`]);
});

test("the next list keeps the correction and its word, with its own row for the rest", async () => {
  const opened = await open();
  await bring(opened.store, first);
  await correct(opened, renamed("Directress"), { reason: "as she signs" });
  await bring(opened.store, second);
  expect((await opened.named("1"))?.name).toBe("Directress");
  expect((await citedBy(opened, "1"))?.at(-1)).toBe("said-by-ben, 2026-05-17, name: as she signs");
  await bring(opened.store, staffList("other.csv", "9,New,,Office", "1,Director,9,Office"));
  const cited = await citedBy(opened, "1");
  expect(cited?.[0]).toContain("row 3");
  expect(cited?.at(-1)).toBe("said-by-ben, 2026-05-17, name: as she signs");
});

test("why a name of a person or a pay band was corrected stands in the history alone", async () => {
  const opened = await open();
  const bringOne = bring(opened.store, {
    name: "staff.csv",
    bytes: Buffer.from(
      "Post ID,Title,Name,Manager ID,Unit\n1,Director,Ada Lo,,Office\n2,Clerk,Bo Mi,1,Office",
    ),
  });
  await bringOne;
  const reason = "not Ada Low";
  await correct(opened, [{ op: "change-node", id: "holder-ada-lo", changes: { name: "Ada Loe" } }], {
    reason,
  });
  await correct(opened, [{ op: "change-node", id: "1", changes: { payBand: "B2" } }], { reason });
  expect((await citedBy(opened, "holder-ada-lo"))?.at(-1)).toBe("said-by-ben, 2026-05-17, name");
  expect((await citedBy(opened, "1"))?.at(-1)).toBe("said-by-ben, 2026-05-17, payBand");
});

test("a grade by hand is the classification, too, where the list gives one for both, now and in the next list", async () => {
  const opened = await open();
  const list = (grade: string) => ({
    name: "staff.csv",
    bytes: Buffer.from(`Post ID,Title,Grade,Manager ID\n1,Director,D-1,\n2,Clerk,${grade},1`),
  });
  const gradeOf2 = async () => {
    const { grade, classification } = (await opened.named("2")) ?? {};
    return [grade, classification];
  };
  await bring(opened.store, list("P-2"));
  await correct(opened, [{ op: "change-node", id: "2", changes: { grade: "P-4" } }]);
  expect(await gradeOf2()).toEqual(["P-4", "P-4"]);
  const { setAside } = await bring(opened.store, list("P-3"));
  expect(await gradeOf2()).toEqual(["P-4", "P-4"]);
  expect(setAside[0]?.why).toMatch(/classification "P-3", by hand "P-4"; grade "P-3", by hand "P-4"/);
  const changes = { grade: "P-5", classification: "P-4" };
  await correct(opened, [{ op: "change-node", id: "2", changes }]);
  expect(await gradeOf2()).toEqual(["P-5", "P-4"]);
});

test("a change that changes nothing cites nobody", async () => {
  const opened = await open();
  await bring(opened.store, first);
  const name = (await opened.named("1"))?.name ?? "";
  await expect(correct(opened, renamed(name))).rejects.toMatchObject({ code: "bad-request" });
  const { dataset } = await opened.store.read("ours");
  const [list] = dataset.sources;
  const line = {
    ...bareLine,
    id: "own",
    from: "2",
    to: "3",
    sources: [{ source: list?.id ?? "", locator: "" }],
  };
  await correct(opened, [{ op: "add-line", line }, ...renamed(name)]);
  expect((await opened.store.read("ours")).dataset.sources).toEqual([list]);
});
