import { expect, test } from "vitest";
import { file, read, refused } from "./reading.ts";

const json = (value: unknown) => [file("data.json", JSON.stringify(value))];

const ministry = {
  id: "m",
  name: "Ministry of Lakes",
  posts: [{ id: "s", label: "Minister" }],
  memberships: [{ post_id: "s", person: { id: "p", name: "Ada Quill" } }],
  children: [{ id: "d", name: "Department of Shores" }],
  parent: { id: "g", name: "Government" },
};
const forms = [
  { form: "rows within rows", value: { organizations: [ministry] } },
  { form: "the answer of a service", value: { total: 1, result: [ministry] } },
  { form: "a list by itself", value: [ministry] },
  { form: "one organization", value: ministry },
];
test.each(forms)("$form is read", ({ value }) => {
  expect(read(json(value)).lines.sort()).toEqual(["d part-of m", "m part-of g", "p holds s", "s part-of m"]);
});

const assembly = (memberships: readonly object[]) => ({
  organizations: [
    { id: "a", name: "Assembly", classification: "legislature" },
    { id: "party", name: "Lake Party", classification: "party" },
  ],
  persons: [{ id: "p", name: "Ada Quill" }],
  events: [{ id: "term/1", start_date: "2011-03-27", end_date: "2015-03-23" }],
  memberships: memberships.map((one) => ({ person_id: "p", organization_id: "a", ...one })),
});

test("a membership for a party is one of the party, as long as the legislative period", () => {
  const { dataset, lines } = read(
    json(assembly([{ on_behalf_of_id: "party", legislative_period_id: "term/1", end_date: "2014" }])),
  );
  expect(lines).toEqual(["p member-of a", "p member-of party"]);
  for (const line of dataset.lines) expect(line).toMatchObject({ since: "2011-03-27", until: "2014" });
});

const dates = [
  ["2015-01-01T00:00:00", "2015-01-01"],
  ["2015-01-01T00:00:00Z", "2015-01-01"],
  ["2015-01-01T23:30:00+02:00", "2015-01-01"],
  ["2013-06-00", "2013-06"],
  ["1829-00-00", "1829"],
  ["0045", "0045"],
] as const;
test.each(dates)("the date %s is %s", (given, since) => {
  expect(read(json(assembly([{ start_date: given }]))).dataset.lines[0]?.since).toBe(since);
});

test.each(["1st June 2012", "12/06/2012", "2012-13"])("the date %j is refused with its place", (given) => {
  expect(refused(json(assembly([{}, { start_date: given }]))).problems).toMatchObject([
    { file: "data.json memberships", row: 2, field: "start_date" },
  ]);
});

test("dates in the wrong order are told with list, row and field, once", () => {
  const given = assembly([{ on_behalf_of_id: "party", start_date: "2015", end_date: "2012" }]);
  expect(refused(json(given)).problems).toEqual([
    {
      file: "data.json memberships",
      row: 1,
      field: "end_date",
      code: "date-order",
      message: "it ends (2012) before it begins (2015)",
      fr: "la fin (2012) est avant le début (2015)",
    },
  ]);
});

test("one id for two people is told, and neither is lost", () => {
  const people = {
    organizations: [{ id: "a", name: "A" }],
    persons: [
      { id: "p", name: "Ada" },
      { id: "p", name: "Ben" },
      { id: "p", name: "Ada" },
    ],
    memberships: [{ person_id: "p", organization_id: "a" }],
  };
  const { dataset, warnings, lines } = read(json(people));
  expect(dataset.nodes.map(({ name }) => name)).toEqual(["A", "Ada", "Ben"]);
  expect(lines).toEqual(["p member-of a"]);
  expect(warnings).toMatchObject([{ code: "duplicate-id", file: "data.json persons", row: 2, field: "id" }]);
});

test("fields and lists that are not read are counted", () => {
  const more = {
    ...assembly([{ area_id: "north" }, { area_id: "south", links: [] }]),
    areas: [{ id: "north" }],
  };
  const told = read(json(more)).warnings.map(({ code, message }) => `${code}: ${message}`);
  expect(told).toEqual([
    'unread-list: the list "areas" is not read: 1 rows',
    "unread-field: fields that are not read, and in how many rows: area_id (2)",
  ]);
});

test("memberships of nobody are told", () => {
  const { warnings } = read(json(assembly([{ person_id: null }])));
  expect(warnings).toMatchObject([{ code: "missing-value", field: "person_id", row: 1 }]);
});

const odd = ["!!!", "-/-", `${"a".repeat(79)}𠮷吉`, "b".repeat(300)];
test("ids of signs, of astral letters and of any length are taken", () => {
  const { dataset } = read(json({ organizations: odd.map((id) => ({ id, name: `Office ${id}` })) }));
  expect(dataset.nodes.flatMap(({ identifiers }) => identifiers.map(({ value }) => value))).toEqual(odd);
});

test("a name that is too long is refused with its place", () => {
  const long = {
    persons: [
      { id: "p", name: "Ada" },
      { id: "q", name: "x".repeat(25_000) },
    ],
  };
  expect(refused(json(long)).problems).toMatchObject([
    { code: "too-long", file: "data.json persons", row: 2, field: "name" },
  ]);
});

test("lists with nobody in them are refused", () => {
  expect(refused(json({ organizations: [] })).problems).toMatchObject([{ code: "nothing-in-it" }]);
});

const named = {
  organizations: [{ id: "a", name: "A", parent_id: "up" }],
  persons: [{ id: "p", name: "Ada" }],
};
const kept = [
  {
    name: "a membership of nobody",
    given: assembly([{ person_id: null }, { person_id: "" }]),
    left: ["a member-of in person_id: -", "a member-of in person_id: -"],
    where: "memberships 1, person_id",
    found: "reference-not-on-record:a",
  },
  {
    name: "a post that nobody is named for",
    given: { ...named, posts: [{ id: "s", label: "Clerk" }], memberships: [{ post_id: "s" }] },
    left: ["a part-of out up", "s holds in person_id: -"],
    where: "organizations 1, parent_id",
    found: "reference-not-on-record:s",
  },
  {
    name: "a member who is nowhere",
    given: assembly([{ person_id: "q" }]),
    left: ["a member-of in q"],
    where: "memberships 1, person_id",
    found: "reference-not-on-record:a",
  },
  {
    name: "an organization and a party that are nowhere",
    given: assembly([{ organization_id: "z", on_behalf_of_id: "y" }]),
    left: ["p member-of out z", "p member-of out y"],
    where: "memberships 1, organization_id",
    found: "reference-not-on-record:p",
  },
  {
    name: "posts of an organization that is nowhere, told once",
    given: { posts: ["s", "t"].map((id) => ({ id, label: id, organization_id: "z" })) },
    left: ["s part-of out z", "t part-of out z"],
    where: "posts 1, organization_id",
    found: "reference-not-on-record:s+t",
  },
];
test.each(kept)("$name is a fault of the file", ({ given, left, where, found }) => {
  const { dataset, findings } = read(json(given));
  const { coverage } = dataset;
  expect(coverage.map((row) => [row.node, row.lineKind, row.direction, row.value].join(" "))).toEqual(left);
  expect(coverage[0]).toMatchObject({ says: "unresolved", sources: [{ locator: where }] });
  expect(findings).toContain(found);
});

test("near miss: a membership of which neither end is there is refused with its place", () => {
  expect(refused(json(assembly([{ person_id: "q", organization_id: "z" }]))).problems).toMatchObject([
    { code: "dangling-id", file: "data.json memberships", row: 1, field: "person_id" },
  ]);
});

test("what was left out holds as long as the membership would", () => {
  const given = assembly([{ person_id: "q", legislative_period_id: "term/1", end_date: "2014" }]);
  expect(read(json(given)).dataset.coverage).toMatchObject([{ since: "2011-03-27", until: "2014" }]);
  const turned = read(json(assembly([{ person_id: "q", start_date: "2015", end_date: "2012" }]))).dataset
    .coverage;
  expect(turned).toMatchObject([{ node: "a", value: "q" }]);
  expect(turned[0]?.until).toBeUndefined();
});
