import { expect, test } from "vitest";
import { file, read, refused } from "./reading.ts";

const user = (id: string, manager?: string) => ({
  id,
  displayName: `User ${id}`,
  jobTitle: `Post ${id}`,
  ...(manager === undefined ? {} : { manager: { id: manager } }),
});
const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
const scimUser = (id: string, manager?: string) => ({
  id,
  displayName: `User ${id}`,
  title: `Post ${id}`,
  ...(manager === undefined ? {} : { [enterprise]: { manager: { value: manager } } }),
});

const graph = (name: string, value: readonly object[], more: object = {}) =>
  file(name, JSON.stringify({ ...more, value }));
const scim = (name: string, Resources: readonly object[], totalResults: number) =>
  file(name, JSON.stringify({ totalResults, Resources }));
const next = { "@odata.nextLink": "https://graph.example/users?$skiptoken=x" };

const told = (files: Parameters<typeof read>[0]) =>
  read(files)
    .warnings.filter(({ code }) => code === "partial-list")
    .map(({ file: name, message }) => `${name}: ${message.split(":")[0]}`);

test("a page of SCIM users is told with how many there are", () => {
  expect(told([scim("a.json", [scimUser("1"), scimUser("2", "1")], 200)])).toEqual([
    "a.json: the export holds 2 of 200 users",
  ]);
});

test("a page of Graph users is told, with how many there are where it says so", () => {
  const users = [user("1"), user("2", "1")];
  expect(told([graph("a.json", users, next)])).toEqual([
    "a.json: the export holds 2 users and says that more follow",
  ]);
  expect(told([graph("a.json", users, { ...next, "@odata.count": 7 })])).toEqual([
    "a.json: the export holds 2 of 7 users",
  ]);
});

test("an LDIF export that the server cut off is told", () => {
  const entry = (name: string, more: string) =>
    `dn: cn=${name}\nobjectClass: person\ncn: ${name}\ntitle: ${name}\n${more}`;
  const text = `${entry("A", "")}\n${entry("B", "manager: cn=A\n")}\n# search result\nsearch: 2\nresult: 4 Size limit exceeded\n`;
  expect(told([file("a.ldif", text)])).toEqual([
    "a.ldif: the export holds 2 users and says that more follow",
  ]);
  expect(told([file("a.ldif", text.replace("4 Size limit exceeded", "0 Success"))])).toEqual([]);
});

/** Who answers to whom in a list, by their names, and what is told. */
const answering = (one: ReturnType<typeof file>) => {
  const { dataset, warnings } = read([one]);
  const holders = new Map(
    dataset.lines.flatMap(({ kind, from, to }) =>
      kind === "holds" ? [[to, dataset.nodes.find(({ id }) => id === from)?.name]] : [],
    ),
  );
  const lines = dataset.lines.filter(({ kind }) => kind === "reports-to");
  return {
    lines: lines.map(
      ({ from, to, confidence }) => `${holders.get(from)} to ${holders.get(to)}, ${confidence}`,
    ),
    told: warnings.map(({ code }) => code).filter((code) => code !== "partial-list"),
  };
};

const boss = user("1");
test.each([
  ["by no id but a name", { displayName: "User 1" }, ["User 2 to User 1, inferred"], []],
  ["as a word", "User 1", ["User 2 to User 1, inferred"], []],
  ["by a number", { id: 1 }, ["User 2 to User 1, stated"], []],
  ["as something else", ["x1"], [], ["missing-superior"]],
])("one user whose manager is given %s makes no other unread", (_, manager, lines, codes) => {
  const odd = { ...user("2"), manager };
  const told = answering(graph("a.json", [boss, odd, user("3", "1"), user("4", "1")]));
  expect(told.lines).toEqual([...lines, "User 3 to User 1, stated", "User 4 to User 1, stated"]);
  expect(told.told).toEqual(codes);
});

test("a user that an export gives by numbers is read as by words", () => {
  const users = [{ ...boss, id: 1 }, user("2", "1")];
  expect(answering(graph("a.json", users)).lines).toEqual(["User 2 to User 1, stated"]);
});

test("SCIM users are called as their names say, and a manager may be given by address, in a list of its own", () => {
  const users = [
    { id: "a", userName: "ann", name: { formatted: "Ann Bee" }, title: "Head" },
    { id: "b", userName: "bob", name: { givenName: "Bob", familyName: "Cee" }, title: "Sub" },
    { id: "c", userName: "cy", displayName: "Cy Dee", title: "Clerk" },
  ].map((one, at) => (at === 0 ? one : { ...one, [enterprise]: { manager: { $ref: "../Users/a" } } }));
  const lines = ["Bob Cee to Ann Bee, stated", "Cy Dee to Ann Bee, stated"];
  expect(answering(scim("a.json", users, 3)).lines).toEqual(lines);
  expect(answering(file("a.json", JSON.stringify(users))).lines).toEqual(lines);
});

test("all pages together are the whole list, and managers on other pages are found", () => {
  const pages = [
    graph("1.json", [user("1"), user("2", "3")], { ...next, "@odata.count": 3 }),
    graph("2.json", [user("3", "1")]),
  ];
  expect(told(pages)).toEqual([]);
  expect(read(pages).lines).toContain("2 reports-to 3");
  expect(told([scim("1.json", [scimUser("1")], 2), scim("2.json", [scimUser("2", "1")], 2)])).toEqual([]);
});

test("a whole list of another directory makes no page whole", () => {
  const whole = scim("b.json", [scimUser("7"), scimUser("8", "7"), scimUser("9", "7")], 3);
  expect(told([scim("a.json", [scimUser("1"), scimUser("2", "1")], 4), whole])).toEqual([
    "a.json: the export holds 2 of 4 users",
  ]);
});

test("a page whose managers are on other pages is refused with that as the first reason", () => {
  const { problems } = refused([scim("a.json", [scimUser("1", "8"), scimUser("2", "9")], 200)]);
  expect(problems.map(({ code }) => code).slice(0, 2)).toEqual(["partial-list", "unsure-mapping"]);
});

test("groups of users in a list are told, not passed over", () => {
  const group = (id: string) => ({
    id,
    displayName: `Group ${id}`,
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"],
  });
  const users = [scimUser("1"), scimUser("2", "1")];
  const codesOf = (...groups: readonly object[]) =>
    read([scim("a.json", [...users, ...groups], users.length + groups.length)]).warnings.filter(
      ({ code }) => code === "unread-groups",
    );
  expect(codesOf()).toEqual([]);
  expect(codesOf(group("g"))).toMatchObject([
    { file: "a.json", message: "one group of users was not read: only users are posts" },
  ]);
  expect(codesOf(group("g"), group("h"))).toMatchObject([
    { message: "2 groups of users were not read: only users are posts" },
  ]);
});
