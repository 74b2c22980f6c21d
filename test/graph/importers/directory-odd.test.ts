import { expect, test } from "vitest";
import { file, read, refused } from "./reading.ts";

/* Longer than a usual file because odd users and entries stand beside what is read of each. */

type Row = Readonly<Record<string, unknown>>;
const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const ann = { id: "1", displayName: "Ann Bee", jobTitle: "Head" };
const bob = { id: "2", displayName: "Bob Cee", jobTitle: "Sub", manager: { id: "1" } };
const eve = { id: "3", displayName: "Eve Fox", jobTitle: "Clerk", manager: { id: "1" } };
const chief = { id: "1", userName: "ann", displayName: "Ann Bee", title: "Head" };
const clerk = {
  id: "2",
  userName: "bob",
  displayName: "Bob Cee",
  title: "Sub",
  [enterprise]: { manager: { value: "1" } },
};

const graph = (...value: readonly unknown[]) => file("a.json", JSON.stringify({ value }));
const scim = (...Resources: readonly unknown[]) => file("a.json", JSON.stringify({ Resources }));
const ldif = (text: string) => file("a.ldif", text);

type Case = {
  readonly what: string;
  readonly given: ReturnType<typeof file>;
  readonly people: readonly string[];
  readonly lines?: readonly string[];
  readonly told?: readonly (readonly [code: string, row: number | undefined, field?: string])[];
};

const people = ["Ann Bee", "Bob Cee", "Eve Fox"];
const lines = ["2 to 1", "3 to 1"];
const odd = (change: Row) => graph(ann, bob, { ...eve, ...change });

const entry = (id: string, more: string) =>
  `dn: cn=${id}\nobjectClass: person\ncn: Person ${id}\ntitle: Post ${id}\n${more}`;
const top = entry("A", "");
const under = entry("B", "manager: cn=A\n");
const two = ["Person A", "Person B"];
const line = ["post-cn-b to post-cn-a"];

const cases: readonly Case[] = [
  {
    what: "a manager without id, by address",
    given: graph({ ...ann, mail: "a@x.org" }, bob, { ...eve, manager: { mail: "a@x.org" } }),
    people,
    lines,
  },
  {
    what: "a manager that is nobody's",
    given: odd({ manager: ["x"] }),
    people,
    lines: ["2 to 1"],
    told: [["missing-superior", 3, "manager id"]],
  },
  { what: "a manager that says nothing", given: odd({ manager: { id: null } }), people, lines: ["2 to 1"] },
  {
    what: "a manager that is no more than true",
    given: odd({ manager: true }),
    people,
    lines: ["2 to 1"],
    told: [["missing-superior", 3, "manager id"]],
  },
  {
    what: "SCIM users with a name as a word and managers as a list",
    given: scim(
      { ...chief, displayName: null, name: "Ann Bee" },
      { ...clerk, [enterprise]: { manager: [{ value: "1" }] } },
    ),
    people: ["Ann Bee", "Bob Cee"],
    lines: ["2 to 1"],
  },
  {
    what: "a user without id",
    given: odd({ id: null }),
    people,
    lines: ["2 to 1", "post-clerk to 1"],
    told: [["missing-reference", 3, "id"]],
  },
  {
    what: "a user with the parts of a name alone",
    given: odd({ displayName: null, givenName: "Eve", surname: "Fox" }),
    people,
    lines,
  },
  {
    what: "a number, a word and nothing among users",
    given: graph(ann, bob, eve, 7, "x", null),
    people,
    lines,
    told: [
      ["unread-row", 4],
      ["unread-row", 5],
      ["unread-row", 6],
    ],
  },
  {
    what: "an account that is switched off",
    given: odd({ accountEnabled: false }),
    people,
    lines,
    told: [["inactive-account", 3, "accountEnabled"]],
  },
  {
    what: "a user that a list of changes removes",
    given: graph(ann, bob, eve, { id: "4", "@removed": { reason: "deleted" } }),
    people,
    lines,
    told: [["removed-account", 4]],
  },
  {
    what: "a group and a device among users",
    given: graph(
      { "@odata.type": "#microsoft.graph.group", id: "g", displayName: "All" },
      ann,
      { ...bob, "@odata.type": "#microsoft.graph.user" },
      eve,
      { "@odata.type": "#microsoft.graph.device", id: "d", displayName: "PC" },
    ),
    people,
    lines,
    told: [["unread-groups", undefined]],
  },
  {
    what: "one user a line",
    given: file("a.json", [ann, bob, eve].map((one) => JSON.stringify(one)).join("\n")),
    people,
    lines,
  },
  {
    what: "SCIM users with the parts of a name, a manager by address, and units of two levels",
    given: scim(chief, {
      ...clerk,
      displayName: undefined,
      name: { givenName: "Bob", familyName: "Cee" },
      [enterprise]: {
        department: "Docks",
        division: "Harbour",
        manager: { $ref: "https://x.org/v2/Users/1/" },
      },
    }),
    people: ["Ann Bee", "Bob Cee"],
    lines: ["2 to 1"],
  },
  {
    what: "SCIM users with a manager as version 1.1 gives it",
    given: scim(chief, {
      ...clerk,
      [enterprise]: undefined,
      "urn:scim:schemas:extension:enterprise:1.0": { manager: { managerId: "1" } },
    }),
    people: ["Ann Bee", "Bob Cee"],
    lines: ["2 to 1"],
  },
  {
    what: "a SCIM user that is not active",
    given: scim({ ...chief, active: true }, { ...clerk, active: false }),
    people: ["Ann Bee", "Bob Cee"],
    lines: ["2 to 1"],
    told: [["inactive-account", 2, "active"]],
  },
  {
    what: "a SCIM manager as a word",
    given: scim(chief, { ...clerk, [enterprise]: { manager: "1" } }),
    people: ["Ann Bee", "Bob Cee"],
    lines: ["2 to 1"],
  },
  { what: "LDIF", given: ldif(`${top}\n${under}`), people: two, lines: line },
  {
    what: "LDIF with options of attributes and lines that go on",
    given: ldif(`${top.replace("title:", "title;lang-en:")}\n${under.replace("Person B", "Per\n son B")}`),
    people: two,
    lines: line,
  },
  {
    what: "LDIF with a line without a colon",
    given: ldif(`${top}\n${under}l Paris\n`),
    people: two,
    lines: line,
    told: [["unread-line", 11]],
  },
  {
    what: "LDIF with a value that is no base64",
    given: ldif(`${top}\n${under}`.replace("manager: cn=A", "manager: cn=A\nl:: !!!!")),
    people: two,
    lines: line,
    told: [["bad-value", 11, "l"]],
  },
  {
    what: "LDIF with a value in another file",
    given: ldif(`${top}l:< file:///x\n\n${under}`),
    people: two,
    lines: line,
    told: [["bad-value", 5, "l"]],
  },
  {
    what: "LDIF with an entry without a name",
    given: ldif(`${top}\n${under}\n${under.replace("dn: cn=B\n", "")}`),
    people: two,
    lines: line,
    told: [["unread-row", 12, "dn"]],
  },
  {
    what: "LDIF with an account that is switched off",
    given: ldif(`${top}\n${under}`.replace("manager:", "userAccountControl: 514\nmanager:")),
    people: two,
    lines: line,
    told: [["inactive-account", 6, "userAccountControl"]],
  },
];

test.each(cases)("$what: one odd thing leaves the others read and is told where it stands", (one) => {
  const { dataset, warnings } = read([one.given]);
  expect(dataset.nodes.flatMap(({ kind, name }) => (kind === "holder" ? [name] : []))).toEqual(one.people);
  expect(
    dataset.lines.flatMap(({ kind, from, to }) => (kind === "reports-to" ? [`${from} to ${to}`] : [])),
  ).toEqual(one.lines);
  expect(
    warnings.map(({ code, row, field }) => [code, row, ...(field === undefined ? [] : [field])]),
  ).toEqual(one.told ?? []);
});

test("a division of SCIM is the unit around the department, and no place", () => {
  const { dataset } = read([
    scim(chief, {
      ...clerk,
      [enterprise]: { department: "Docks", division: "Harbour", manager: { value: "1" } },
    }),
  ]);
  expect(dataset.nodes.filter(({ kind }) => kind === "place")).toEqual([]);
  expect(dataset.lines).toContainEqual(
    expect.objectContaining({ kind: "part-of", from: "unit-docks", to: "unit-harbour" }),
  );
});

test("lines of LDIF that cannot be read are told also where the list is refused", () => {
  const { problems } = refused([ldif("dn: cn=A\ntitle Head\ncn: A\ntitle: Chief\n")]);
  expect(problems[0]).toMatchObject({ code: "unread-line", file: "a.ldif", row: 2 });
});

test.each([
  ['{"value":[{"id":"1","displayName":"Ann', 1, "cut off"],
  ['{"value":[\n{"id":"1"},\n{"id":"2"}', 3, "cut off"],
  ['{"value":[\n{"id":"1"},\n{"id" "2"}\n]}', 3, "damaged here"],
] as const)("JSON that breaks off says so, and where", (text, row, says) => {
  expect(refused([file("a.json", text)]).problems).toMatchObject([
    { code: "bad-json", file: "a.json", row, message: expect.stringContaining(says) },
  ]);
});

test("divisions that people of one department are in are their duty stations, and that is told", () => {
  const work = (division: string, more: Row = {}) => ({
    [enterprise]: { department: "Docks", division, ...more },
  });
  const { dataset, warnings } = read([
    scim({ ...chief, ...work("Oslo") }, { ...clerk, ...work("Rome", { manager: { value: "1" } }) }),
  ]);
  expect(dataset.nodes.filter(({ kind }) => kind === "place").map(({ name }) => name)).toEqual([
    "Oslo",
    "Rome",
  ]);
  expect(warnings).toMatchObject([{ code: "division-as-place", field: "division" }]);
});
