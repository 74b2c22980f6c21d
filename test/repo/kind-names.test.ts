import { expect, it } from "vitest";
import { compiledProgram } from "./compiled-program.ts";
import { kindsNamed, namedByTable } from "./kind-names.ts";

/* Longer than a usual file because the exceptions are one table, read as a table. */

/** Files that may say words that are ids of kinds: all, or those given, each with why. */
type Allowed = readonly (readonly [path: RegExp, words: readonly string[] | "all", why: string])[];

const field = "a field of a row, not a kind";

const mayNameNodes: Allowed = [
  [/^graph\/importers\//, "all", "gives words of other formats a kind"],
  [/^graph\/csv\/template-example\.ts$/, ["post"], "writes an example down"],
  [/^graph\/patch\/expand-recommendations\.ts$/, ["recommendation"], "makes recommendations into nodes"],
  [/^server\/contract\/own-steps\.ts$/, ["post"], "makes a post of what a person types"],
  [/^web\/(state\/use-meant|panels\/(edit|reforms)\/.*)\.tsx?$/, ["post"], "a step that adds a post"],
  [/^web\/panels\/table\/Outline/, ["hat"], "only hats stand in the outline without a box of their own"],
  [/\/phrasings\.ts$/, "all", "ranks what a person is likely to ask about, the likeliest first"],
  [
    /^analysis\/free-text\/values\.ts$/,
    "all",
    "gives kinds other words that people ask by, beside their labels",
  ],
  [
    /^analysis\/(free-text|queries\/shared)\//,
    ["recommendation", "concept"],
    "notions and recommendations have titles, not names",
  ],
  [
    /^analysis\/(detectors\/unowned-function|queries\/unowned)\//,
    ["function"],
    "its subject is that very kind",
  ],
  [/^analysis\/queries\/terms\//, ["concept"], "its subject is that very kind"],
  [
    /^analysis\/detectors\/([^/]+\/(\w+-)?draft|unclear-line\/index)\.ts$/,
    ["post", "hat"],
    "a value of its sentences",
  ],
  [
    /^analysis\/queries\/(addressed|beside|fact|recommendation|shared|tasks)\//,
    ["process", "holder", "hat", "task"],
    "a parameter, a fact or a column of its answer",
  ],
  [/^graph\/(csv|exporters|model\/checks|record|store\/sqlite)\//, ["hat", "recommendation"], field],
  [/^analysis\/(briefings\/redact|redaction\/texts)\.ts$/, ["hat", "recommendation"], field],
  [/^web\/panels\/(line\/LinePanel|shared\/(box-fields|field-words))\.tsx?$/, ["hat"], field],
  [
    /^graph\/drawing\/|^analysis\/briefings\/boxes\.ts$|^web\/panels\/picture\/Legend\.tsx$/,
    ["body"],
    "a shape",
  ],
  [/^web\/panels\/grid\/Grid/, ["holder"], "a column of the grid"],
  [/^web\/state\/question-groups\.ts$/, ["recommendation"], "a question of the same name"],
  [/^web\/words\/own\.en\.ts$/, ["recommendation"], "a word that is shown"],
  [
    /^web\/panels\/(edit\/Grounds|findings\/FindingPanel|node\/NodePanel)\.tsx$/,
    ["place", "recommendation"],
    "a name of a part of the page",
  ],
];

const mayNameLines: Allowed = [
  [/^graph\/importers\//, "all", "gives words of other formats a kind"],
  [/^graph\/csv\/template-example\.ts$/, ["reports-to"], "writes an example down"],
  [
    /^graph\/patch\/expand-recommendations\.ts$/,
    ["addressed-to", "concerns"],
    "makes what a recommendation says of others into lines",
  ],
  [
    /^analysis\/((coordination|detectors|queries|free-text|finding|measures)\/|successors\.ts$)/,
    "all",
    "names the lines that it is about",
  ],
  [/^graph\/(model\/check-dataset|record\/other-ids)\.ts$/, ["concerns"], field],
  [/^analysis\/redaction\/texts\.ts$/, ["concerns"], field],
  [
    /^(graph\/drawing\/layered\/(held|keep)|web\/scene\/use-layout)\.ts$/,
    ["holds"],
    "what a layout holds on to",
  ],
  [/^analysis\/ask\.ts$/, ["holds"], "who holds a post is told of posts alone"],
  [/^server\/contract\/own-steps\.ts$/, ["reports-to"], "draws a line of what a person types"],
  [/^web\/panels\/edit\/EditNode\.tsx$/, ["reports-to"], "says that a box answers to nobody"],
  [
    /^web\/panels\/import\/ColumnTable\.tsx$/,
    ["functional-to", "reports-to"],
    "offers what a second column of superiors draws",
  ],
  [/^analysis\/hierarchy\/unit\.ts$/, ["part-of"], "which unit a post is in is said of one kind of line"],
  [
    /^analysis\/hierarchy\/direct-reports\.ts$/,
    ["heads", "leads"],
    "a unit beside whoever is at its head is no report of its own",
  ],
  [/^analysis\/hierarchy\/one-to-one\.ts$/, ["deputy-of"], "a deputy is no report of its own kind"],
  [
    /^analysis\/hierarchy\/(filling|one-to-one|twice-listed)\.ts$/,
    ["holds"],
    "who holds a post is said of one kind of line",
  ],
  [
    /^analysis\/hierarchy\/self-reports\.ts$/,
    ["functional-to"],
    "one's own functional superior is told in other words",
  ],
  [/^web\/state\/question-groups\.ts$/, ["heads"], "a question of the same name"],
  [/^analysis\/profile\/(figures|gaps|profile)\.ts$/, "all", "its figures are about those lines"],
  [
    /^analysis\/reform\/dangling\.ts$/,
    "all",
    "work that nobody carries any more is said of four kinds of line",
  ],
];

/** What the texts that are tried speak of. */
const prelude = `import type { NodeKind } from "../graph/kinds.ts";
import { nodeKinds } from "../graph/kinds.ts";
declare const node: { readonly kind: NodeKind }, drawn: typeof node | undefined, kind: NodeKind, k: NodeKind, usual: NodeKind;
declare const view: { nodesOf(...kinds: NodeKind[]): void; nodesWith(trait: string): void; relation(kinds: string[], way: string): void };
declare const tab: string & { id: string }, box: string, from: string, to: string, word: string;
declare const tag: "group" | "cap", kindOf: (one: typeof node) => NodeKind, draw: (by: object) => void, say: (text: string) => void;
`;
const cases: readonly (readonly [text: string, kinds: readonly string[]])[] = [
  ['if (node.kind === "hat") return', ["hat"]],
  ['if ("hat" === node.kind) return', ["hat"]],
  ['if (k !== "hat") return', ["hat"]],
  ['switch (kind) { case "hat": return; case "post": return; }', ["hat", "post"]],
  ['new Set(["hat"]).has(node.kind)', ["hat"]],
  ['["hat"].includes(node.kind)', ["hat"]],
  ['Object.is(node.kind, "hat")', ["hat"]],
  ["if (node.kind === `hat`) return", ["hat"]],
  ['const kind = drawn?.kind ?? "hat"', ["hat"]],
  ['const looks = { "hat": tab }[node.kind]', ["hat"]],
  ["const looks = { hat: tab }[node.kind]", ["hat"]],
  ["const looks = { hat: tab, other: box }; const look = looks[node.kind]", ["hat"]],
  ["const looks = { hat: tab, other: box }; const look = looks[kind]", ["hat"]],
  ["const looks: Partial<Record<NodeKind, Shape>> = { hat: tab }", ["hat"]],
  ["const looks = { hat: tab } as const satisfies Partial<Record<NodeKind, Shape>>", ["hat"]],
  ["const looks = { hat: tab, other: box }; const look = looks[kindOf(node)]", ["hat"]],
  ["const looks = { hat: tab, other: box }; const look = looks[node.kind ?? usual]", ["hat"]],
  ["const shape = { looks: { hat: tab, other: box } }; const look = shape.looks[node.kind]", ["hat"]],
  ["new Map(Object.entries({ hat: tab, post: box }))", ["hat", "post"]],
  ["draw({ hat() {}, post: box })", ["hat", "post"]],
  ["const line = { from, to, hat: tab.id }", []],
  ["const { hat: tab } = line", []],
  ['view.nodesOf("post", "hat")', ["post", "hat"]],
  ["nodeKinds.hat.label", ["hat"]],
  ['nodeKinds["hat"].label', ["hat"]],
  ['type Worn = Extract<NodeKind, "hat">', ["hat"]],
  ['<Box kind="hat" />', ["hat"]],
  ['view.nodesWith("place")', []],
  ['{ step: "hats" } // "hat"', []],
  ["const { hat } = nodeKinds", ["hat"]],
  ["const { hat: worn } = nodeKinds", ["hat"]],
  ["const looks = { hat: tab, other: box }; const look = looks[node.kind as keyof typeof looks]", ["hat"]],
  ['const name = "kind-hat"', ["hat"]],
  ["const { hat } = { hat: tab }", []],
  ['if (tag === "hat") say("b")', []],
  ['switch (tag) { case "hat": say("b"); }', []],
  ['if (word === "hat") say("b")', []],
  ['say("hat")', []],
  ['const shape: "hat" | "cap" = "hat"', []],
  ['const heads = ["hat"]', ["hat"]],
  ['const line: { kind: string } = { kind: "hat" }', ["hat"]],
  ['const line: { worn: string } = { worn: "hat" }', []],
];

const triedAt = (i: number): string => `web/tried-${i}.tsx`;
const named = kindsNamed(
  compiledProgram({
    ...Object.fromEntries(cases.map(([text], i) => [triedAt(i), `${prelude}${text}\nexport {};`])),
    "web/tried-asked.ts": `${prelude}import { worn } from "./tried-worn.ts"; const look = worn[node.kind];`,
    "web/tried-worn.ts":
      "export const worn = { hat: 1, other: 2 }; export const line = { hat: 1, other: 2 };",
  }),
);
const found = namedByTable(named).filter(
  ([path]) => !path.startsWith("web/tried-") && path !== "graph/kinds.ts",
);

it.each([
  ["nodes", mayNameNodes],
  ["lines", mayNameLines],
] as const)(
  "kinds of %s are named in the table and where there is a reason; elsewhere traits are asked",
  (part, allowed) => {
    const may = (path: string, word: string): boolean =>
      allowed.some(([pattern, words]) => pattern.test(path) && (words === "all" || words.includes(word)));
    const others = found.flatMap(([path, named]) =>
      named[part].filter((word) => !may(path, word)).map((word) => `${path}: ${word}`),
    );
    expect(others).toEqual([]);
  },
);

it.each([
  ...mayNameNodes.map((row) => ["nodes", ...row] as const),
  ...mayNameLines.map((row) => ["lines", ...row] as const),
])("an exception is needed still: %s in %s", (part, pattern, words) => {
  const said = new Set(found.flatMap(([path, named]) => (pattern.test(path) ? named[part] : [])));
  expect(words === "all" ? [...said].slice(0, 1) : words.filter((word) => said.has(word))).toEqual(
    words === "all" ? [expect.any(String)] : words,
  );
});

it.each(cases.map(([text, kinds], i) => [text, kinds, triedAt(i)] as const))(
  "sees the kinds of node in %s",
  (_, kinds, path) => {
    expect(named.get(path)).toEqual(kinds);
  },
);

it("sees the kinds in what another file asks by kind", () => {
  expect(named.get("web/tried-worn.ts")).toEqual(["hat"]);
});
