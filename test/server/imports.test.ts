import { expect, test } from "vitest";
import { startServer } from "./kit.ts";

const base64 = (text: string): string => Buffer.from(text).toString("base64");

const list = `Post no,Post title,Incumbent,Department,Reports to,Dotted line
001,Director,Ada Lovelace,Office,,
002,Chief,Bo Chen,Office,001,
003,Clerk,vacant,Office,002,001
`;
const strange = list.replace("Reports to", "Linie").replace("Post title", "Was");

const files = (text: string, name = "staff.csv") => [{ name, base64: base64(text) }];
const post = (payload: object, headers: Record<string, string> = {}) =>
  ({ method: "POST", url: "/api/imports", payload, headers, as: "editor" }) as const;

test("a preview of the same rows in another file tells no change", async () => {
  const { ask } = await startServer();
  const stored = await ask(post({ dataset: "own", dryRun: false, files: files(list) }));
  expect(stored.statusCode).toBe(200);
  const again = (await ask(post({ dataset: "own", dryRun: true, files: files(list, "later.csv") }))).json();
  expect(again.difference).toEqual({
    nodes: { added: 0, removed: 0, changed: 0 },
    lines: { added: 0, removed: 0, changed: 0, moved: 0 },
    first: [],
  });
});

test("a preview shows columns, counts, first rows and stores nothing", async () => {
  const { ask, store } = await startServer();
  const answer = (await ask(post({ dataset: "own", dryRun: true, files: files(list) }))).json();
  expect(answer).toMatchObject({
    importer: { id: "staff-list" },
    problems: [],
    mappedBy: "guessed",
    counts: { nodes: { post: 3, holder: 2 }, bases: { formal: 3 } },
    tables: [{ file: "staff.csv", rows: 3, doubts: [] }],
  });
  expect(answer.tables[0].columns[4]).toMatchObject({
    header: "Reports to",
    field: "superior",
    sure: "sure",
  });
  expect(answer.rows.at(-1)).toMatchObject({
    name: "Clerk",
    unit: "Office",
    superiors: [
      { name: "Chief", basis: "formal", functional: false },
      { name: "Director", basis: "formal", functional: true },
    ],
  });
  expect((await store.datasets()).map(({ id }) => id)).toEqual(["small"]);
});

test("a preview shows the columns of a committee sheet that comes with a list, and who sits in it", async () => {
  const { ask } = await startServer();
  const sheet = "Committee,Chair,Members\nTide Committee,001,002;009\n";
  const given = [...files(list), ...files(sheet, "committees.csv")];
  const answer = (await ask(post({ dataset: "own", dryRun: true, files: given }))).json();
  expect(answer).toMatchObject({
    problems: [],
    counts: { nodes: { mechanism: 1 }, lines: { chairs: 1, "member-of": 1 } },
    warnings: [{ file: "committees.csv", row: 2, field: "Members" }],
  });
  expect(answer.tables[1]).toMatchObject({ file: "committees.csv", beside: true, doubts: [] });
  expect(answer.tables[1].columns[1]).toMatchObject({ header: "Chair", as: { fr: "qui le préside" } });
});

test("what cannot be understood shows its columns and problems, and a mapping mends it", async () => {
  const { ask } = await startServer();
  const told = "Nr,Was,Linie\n1,Director,\n2,Chief,Miller\n3,Clerk,Smith\n";
  const answer = (await ask(post({ dataset: "own", dryRun: true, files: files(told) }))).json();
  expect(answer.tables[0].columns.map(({ header }: { header: string }) => header)).toContain("Linie");
  expect(answer).toMatchObject({ problems: [{ file: "staff.csv", code: "unknown-format" }], rows: [] });
  const mapping = { columns: { id: "Post no", title: "Was", superior: "Linie" } };
  const mended = (await ask(post({ dataset: "own", dryRun: true, files: files(strange), mapping }))).json();
  expect(mended).toMatchObject({ problems: [], mappedBy: "given", counts: { lines: { "reports-to": 2 } } });
});

test("a mapping is kept with the dataset and serves the next import, which tells what it changes", async () => {
  const { ask } = await startServer();
  const mapping = {
    columns: { id: "Post no", title: "Was", superior: "Linie" },
    basis: "practice",
  };
  const stored = await ask(post({ dataset: "own", files: files(strange), mapping }));
  expect(stored.json()).toMatchObject({ dataset: "own", revision: 1, nodes: 3 });
  const kept = await ask({ url: "/api/datasets/own/mapping", as: "viewer" });
  expect(kept.json()).toMatchObject({ mapping, revision: 1 });
  const next = `${strange.replace("003,Clerk,vacant,Office,002,001", "003,Clerk,vacant,Office,001,001")}004,Driver,,Office,002,\n`;
  const preview = (await ask(post({ dataset: "own", dryRun: true, files: files(next) }))).json();
  expect(preview).toMatchObject({
    mappedBy: "kept",
    replaces: { revision: 1 },
    counts: { bases: { practice: 3 } },
    difference: { nodes: { added: 1, removed: 0 }, lines: { moved: 1, added: 1 } },
  });
  expect((await ask(post({ dataset: "own", files: files(next) }))).json()).toMatchObject({
    code: "revision-conflict",
  });
  const over = await ask(post({ dataset: "own", files: files(next) }, { "if-match": '"1"' }));
  expect(over.json()).toMatchObject({ revision: 2, nodes: 4 });
});

test("where a column of the kept mapping is called otherwise, the others are read as kept, and what was taken in its place is told", async () => {
  const { ask } = await startServer();
  const people =
    "Employee ID,Name,Job Title,Unit,Manager ID\nE1,Ann,Head,U,\nE2,Bob,Sub,U,E1\nE3,Cy,Clerk,U,E2\n";
  const columns = {
    id: "Employee ID",
    title: "Job Title",
    person: "Name",
    unit: "Unit",
    superior: "Manager ID",
  };
  await ask(post({ dataset: "own", files: files(people), mapping: { columns } }));
  const dry = async (text: string) =>
    (await ask(post({ dataset: "own", dryRun: true, files: files(text) }))).json();
  expect(await dry(people.replace("Manager ID", "Boss"))).toMatchObject({
    mappedBy: "kept",
    mapping: { columns: { ...columns, superior: "Boss" } },
    problems: [],
    warnings: [
      {
        code: "kept-column",
        field: "Manager ID",
        message: expect.stringContaining('"Boss" was taken in its place'),
      },
    ],
    difference: { nodes: { added: 0, removed: 0, changed: 0 }, lines: { added: 0, removed: 0 } },
  });
  const lost = await dry(people.replace("Manager ID", "Zeta").replaceAll(",E", ",see E"));
  expect(lost.problems.slice(0, 2)).toMatchObject([
    {
      code: "kept-column",
      field: "Manager ID",
      message: expect.stringContaining("say which column says it now"),
    },
    { code: "unsure-mapping" },
  ]);
});

test("nodes that are to be one and are not there are told", async () => {
  const { ask } = await startServer();
  await ask(post({ dataset: "own", files: files(list) }));
  const joins = { nobody: "001", "004": "nowhere" };
  const other = files("Post no,Post title,Reports to\n004,Diver,\n005,Cook,004\n", "other.csv");
  const answer = await ask(post({ dataset: "own", layer: "other", dryRun: true, files: other, joins }));
  expect(answer.json()).toMatchObject({
    code: "bad-request",
    problems: [
      { message: 'the files hold no node "nobody"' },
      { message: 'the record has no node "nowhere"' },
    ],
  });
});

test("a table that is none of the mapping's stays unread where another has its columns", async () => {
  const { ask } = await startServer();
  const mapping = { columns: { id: "Post no", title: "Post title", superior: "Reports to" } };
  const both = [...files(list), ...files("Country,Capital\nFrance,Paris\n", "notes.csv")];
  const answer = (await ask(post({ dataset: "own", dryRun: true, files: both, mapping }))).json();
  expect(answer).toMatchObject({ problems: [], counts: { nodes: { post: 3 } } });
  expect(answer.warnings).toContainEqual(expect.objectContaining({ code: "unread-file", file: "notes.csv" }));
});
