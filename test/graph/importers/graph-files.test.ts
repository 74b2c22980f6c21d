import { describe, expect, it, test } from "vitest";
import { gexf, graphml, named } from "./graph-texts.ts";
import { file, read, refused } from "./reading.ts";

describe("GraphML of another program", () => {
  it("gives nodes their labels and kinds, edges the kinds that their words say", () => {
    const { node, lines, dataset } = read([
      graphml(`${named("a", "Chief &amp; more")}<node id="b"><data key="l">Docks</data><data key="k">Department</data></node>${named("c", "Clerk")}
<edge source="c" target="a"><data key="k">solid</data></edge><edge source="a" target="c"><data key="k">manages</data></edge>
<edge source="c" target="b"><data key="k">part of</data></edge><edge source="c" target="a"><data key="k">dotted</data></edge><edge source="a" target="b"><data key="k">likes</data></edge>`),
    ]);
    expect([node("a")?.name, node("b")?.kind]).toEqual(["Chief & more", "entity"]);
    expect(lines).toEqual([
      "c reports-to a",
      "c reports-to a",
      "c part-of b",
      "c functional-to a",
      "a relates-to b",
    ]);
    expect(dataset.lines.map(({ basis }) => basis)[0]).toBe("formal");
    expect(dataset.lines.at(-1)?.note).toBe('"likes"');
  });

  it("reads the labels and groups of a drawing program", () => {
    const { node, lines } = read([
      graphml(
        `<node id="g"><data key="d"><y:GroupNode><y:NodeLabel>Docks</y:NodeLabel></y:GroupNode></data><graph edgedefault="directed">${named("a", "Chief")}</graph></node>`,
      ),
    ]);
    expect(node("g")?.name).toBe("Docks");
    expect(lines).toEqual(["a part-of g"]);
  });

  const star = ["b", "c", "d"].map((id) => named(id, id)).join("") + named("a", "a");
  test.each([
    ["up", ["b", "c", "d"].map((id) => `<edge source="${id}" target="a"/>`), "b reports-to a"],
    ["down", ["b", "c", "d"].map((id) => `<edge source="a" target="${id}"/>`), "b reports-to a"],
    ["neither", ['<edge source="a" target="b"/><edge source="b" target="a"/>'], "a relates-to b"],
  ])("edges of no kind whose shape is a hierarchy pointing %s", (_, edges, first) => {
    const { lines, dataset } = read([graphml(star + edges.join(""))]);
    expect(lines[0]).toBe(first);
    expect(dataset.lines[0]?.confidence).toBe(first.includes("reports") ? "inferred" : "stated");
  });

  it("tells what was guessed and what was not read", () => {
    const { warnings } = read([
      graphml(`${named("a", "A")}<node id="b"><data key="colour">red</data></node><hyperedge/>`),
    ]);
    expect(warnings.map(({ message }) => message)).toEqual([
      "nodes whose kind is not said in words that are known were taken for posts: no kind (2)",
      "attributes that are not read, and how often they are given: colour (1)",
      "parts of the file that are not read: hyperedges (1)",
    ]);
  });
});

test("GEXF: declared defaults, labels, nested nodes, kinds of edges, beginnings", () => {
  const { node, lines, dataset } = read([
    gexf(`<nodes><node id="u" label="Docks"><attvalues><attvalue for="0" value="unit"/></attvalues><nodes><node id="a" label="Chief"/></nodes></node>
<node id="b" label="Clerk" pid="u"/></nodes><edges><edge id="1" source="b" target="a" kind="reports to" start="2020-01"/></edges>`),
  ]);
  expect([node("u")?.kind, node("a")?.kind]).toEqual(["entity", "post"]);
  expect(lines).toEqual(["a part-of u", "b part-of u", "b reports-to a"]);
  expect(dataset.lines.at(-1)?.since).toBe("2020-01");
});

const attributed = (id: string, values: Readonly<Record<string, string>>) =>
  `<node id="${id}">${Object.entries(values)
    .map(([key, value]) => `<data key="${key}">${value}</data>`)
    .join("")}</node>`;
const kept = [
  {
    name: "edges of which one end is nowhere",
    given: graphml(
      `${named("a", "A")}${named("b", "B")}<edge source="a" target="z"><data key="k">reports to</data></edge><edge source="b" target="z"><data key="k">manages</data></edge>`,
    ),
    left: ["a reports-to out z", "b reports-to in z"],
    where: "edge 1",
    found: ["superior-not-on-record:a", "reference-not-on-record:b"],
  },
  {
    name: "hyperedges, at each of their ends, told once",
    given: graphml(
      `${["a", "b"].map((id) => named(id, id)).join("")}<hyperedge id="h"><endpoint node="a"/><endpoint node="b"/><endpoint node="z"/></hyperedge>`,
    ),
    left: ["a edges h: a, b, z", "b edges h: a, b, z"],
    where: "hyperedge h",
    found: ["value-not-read:a+b"],
  },
  {
    name: "periods of a node and of an edge",
    given:
      gexf(`<nodes><node id="a" label="A"><spells><spell start="2001" end="2003"/><spell start="2005"/></spells></node>
<node id="b" label="B"/></nodes><edges><edge id="e" source="b" target="a"><spells><spell start="2001"/></spells></edge></edges>`),
    left: ["a periods 2001/2003, 2005/..", "b periods edge e: 2001/.."],
    where: "node a",
    found: ["value-not-read:a+b"],
  },
  {
    name: "a node that stands in one that is nowhere",
    given: gexf('<nodes><node id="a" label="A" pid="z"/><node id="b" label="B" pid="0"/></nodes>'),
    left: ["a part-of out z"],
    where: "node a",
    found: ["reference-not-on-record:a"],
  },
  {
    name: "attributes that say no number, no date, or name what is nowhere: one finding for all that lack the same",
    given: graphml(
      ["a", "b", "c"].map((id) => attributed(id, { fte: "half", department: `Docks ${id}` })).join("") +
        attributed("d", { start_date: "in spring", manager: "Zoe" }),
    ),
    left: [
      ...["a", "b", "c"].map((id) => `${id} fte half`),
      "d since in spring",
      ...["a", "b", "c"].map((id) => `${id} unit Docks ${id}`),
      "d reports-to out Zoe",
    ],
    where: "node a",
    found: ["value-not-read:a+b+c", "value-not-read:d", "superior-not-on-record:d"],
  },
];
test.each(kept)("kept as a fault of the file: $name", ({ given, left, where, found }) => {
  const { dataset, findings } = read([given]);
  const said = dataset.coverage.map(({ node, field, lineKind, direction, value }) =>
    [node, field, lineKind, direction, value].filter((part) => part !== undefined).join(" "),
  );
  expect(said).toEqual(left);
  expect(dataset.coverage[0]).toMatchObject({ says: "unresolved", sources: [{ locator: where }] });
  expect(findings).toEqual(expect.arrayContaining(found));
});

test("attributes that can be read are no faults: numbers, dates, superiors and units of the file", () => {
  const { node, lines, dataset } = read([
    graphml(
      `${named("z", "Zoe")}${attributed("u", { label: "Docks", kind: "unit", parent: "none", colour: "red" })}${attributed("a", { fte: "0,5", start_date: "2001-05", manager: "zoe", department: "Docks" })}${attributed("b", { manager: "z" })}<edge source="b" target="z"><data key="k">reports to</data></edge>`,
    ),
  ]);
  expect(node("a")).toMatchObject({ fte: 0.5, since: "2001-05" });
  expect(lines).toEqual(["b reports-to z", "a reports-to z", "a part-of u"]);
  expect(dataset.coverage).toEqual([]);
});

const bad = [
  { given: graphml('<edge source="a" target="b"/>'), code: "dangling-id" },
  { given: graphml(`${named("a", "A")}</node>`), code: "bad-xml" },
  { given: graphml("<node id='a'>".repeat(300)), code: "bad-xml" },
  { given: graphml(`${named("a", "&lol;")}`), code: "bad-xml" },
  { given: graphml(""), code: "nothing-in-it" },
  { given: gexf(""), code: "nothing-in-it" },
  { given: file("x.graphml", "<graphml><graph>"), code: "bad-xml" },
];
test.each(bad)("$given.name: $code", ({ given, code }) => {
  const { problems } = refused([given]);
  expect(problems[0]?.code).toBe(code);
  expect(problems[0]?.file).toContain(given.name);
});

test("a document that defines entities in entities is refused and does not grow", () => {
  const bomb = `<!DOCTYPE g [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const text = `<?xml version="1.0"?>${bomb}<graphml><graph edgedefault="directed"><node id="a"><data key="label">&b;</data></node></graph></graphml>`;
  expect(refused([file("bomb.graphml", text)]).problems[0]?.code).toBe("bad-xml");
});
