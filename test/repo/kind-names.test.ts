import { expect, it } from "vitest";
import { filesNamingKinds, lineKindsNamed, nodeKindsNamed } from "./kind-names.ts";

type Allowed = readonly (readonly [path: RegExp, why: string])[];

const mayNameNodes: Allowed = [
  [/^graph\/importers\//, "gives words of other formats a kind"],
  [/^graph\/exporters\/turtle\.ts$/, "gives kinds their words in W3C ORG"],
  [/^graph\/exporters\/template\.ts$/, "writes an example down"],
  [/^graph\/patch\/expand-recommendations\.ts$/, "makes recommendations into nodes"],
  [/\/own-steps\.ts$/, "makes a post of what a person types"],
  [/^web\/panels\/table\/Outline/, "only hats stand in the outline without a box of their own"],
  [/\/phrasings\.ts$/, "ranks what a person is likely to ask about, the likeliest first"],
  [/^analysis\/(free-text|queries\/shared)\//, "notions and recommendations have titles, not names"],
  [/^analysis\/(detectors\/unowned-function|queries\/(unowned|terms))\//, "its subject is that very kind"],
];

const mayNameLines: Allowed = [
  [/^graph\/importers\//, "gives words of other formats a kind"],
  [/^graph\/exporters\/turtle\.ts$/, "gives kinds their words in W3C ORG"],
  [/^graph\/exporters\/template\.ts$/, "writes an example down"],
  [/^graph\/patch\/expand-recommendations\.ts$/, "makes what a recommendation says of others into lines"],
  [
    /^analysis\/((coordination|detectors|queries|free-text|finding|measures)\/|successors\.ts$)/,
    "names the lines that it is about",
  ],
  [
    /^(graph\/model\/check-dataset|analysis\/(ask|redaction\/texts)|web\/scene\/use-layout)\.ts$/,
    "the same word for something else",
  ],
  [/\/own-steps\.ts$/, "draws a line of what a person types"],
  [/^web\/panels\/edit\/(EditNode\.tsx|use-draft\.ts)$/, "offers the line most often drawn by hand first"],
  [/^web\/panels\/import\/ColumnTable\.tsx$/, "offers what a second column of superiors draws"],
  [/^analysis\/hierarchy\/unit\.ts$/, "which unit a post is in is said of one kind of line"],
  [/^web\/state\/question-groups\.ts$/, "the same word for something else"],
  [/^analysis\/profile\/profile\.ts$/, "its figures are about those lines"],
  [/^graph\/(record\/join-layers|drawing\/layered\/(held|keep))\.ts$/, "the same word for something else"],
  [/^web\/panels\/shared\/field-words\.ts$/, "a field of recommendations has the same name"],
  [/^analysis\/reform\/consequences\.ts$/, "work that nobody carries any more is said of four kinds of line"],
];

const found = [...filesNamingKinds()];

it.each([
  ["nodes", mayNameNodes],
  ["lines", mayNameLines],
] as const)(
  "kinds of %s are named in the table and where there is a reason; elsewhere traits are asked",
  (part, allowed) => {
    const others = found.filter(
      ([path, named]) => named[part].length > 0 && !allowed.some(([pattern]) => pattern.test(path)),
    );
    expect(others.map(([path, named]) => `${path}: ${named[part].join(" ")}`)).toEqual([]);
  },
);

it.each([
  ['if (node.kind === "body") return', ["body"]],
  ['view.nodesOf("post", "hat")', ["post", "hat"]],
  ['["mandate", "task"]', ["mandate", "task"]],
  ['{ step: "post" }', []],
])("sees the kinds of node in %s", (text, kinds) => {
  expect(nodeKindsNamed(text)).toEqual(kinds);
});

it("sees the kinds of line in any text", () => {
  expect(lineKindsNamed('view.relation(["wears-hat"], "out")')).toEqual(["wears-hat"]);
});
