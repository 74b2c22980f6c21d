import { describe, expect, it } from "vitest";
import { nameInText } from "../../../analysis/finding/names.ts";
import { prepare } from "../../../analysis/run.ts";
import { listWords } from "../../../graph/language.ts";
import { lineSchema } from "../../../graph/model/line.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { smallDataset } from "../../graph/small-dataset.ts";

const post = (id: string, name: string, reference?: string) =>
  nodeSchema.parse({
    id,
    kind: "post",
    name,
    identifiers: reference === undefined ? [] : [{ scheme: "hr", value: reference }],
  });
const within = (from: string, to: string) =>
  lineSchema.parse({
    id: `${from}-${to}`,
    kind: "part-of",
    from,
    to,
    sources: [{ source: "s", locator: "" }],
  });

const view = prepare({
  ...smallDataset(),
  sources: [{ id: "s", title: "S", short: "s" }],
  nodes: [
    nodeSchema.parse({ id: "fin", kind: "entity", name: "Finance Directorate", short: "FD" }),
    nodeSchema.parse({ id: "ops", kind: "entity", name: "Operations" }),
    post("a", "Deputy Director (Acting)"),
    post("b", "Deputy Director (Acting)"),
    post("c", "Hydrologist", "P024"),
    post("d", "Hydrologist", "P025"),
    post("e", "Driver"),
    post("f", "Driver"),
    post("g", "Head of Office"),
    { ...post("junior-1", "Administrator, B2"), class: true },
    { ...post("junior-2", "Administrator, B2"), class: true },
    { ...post("junior-3", "Clerk"), class: true },
    { ...post("junior-4", "Clerk"), class: true },
  ],
  lines: [
    within("a", "fin"),
    within("b", "ops"),
    within("c", "ops"),
    within("d", "ops"),
    within("junior-1", "ops"),
    within("junior-2", "ops"),
  ],
  coverage: [],
  recommendations: [],
  patches: [],
}).view();

describe("a name in running text", () => {
  it.each([
    ["a", "Deputy Director (Acting) (FD)"],
    ["b", "Deputy Director (Acting) (Operations)"],
    ["c", "Hydrologist (Operations, P024)"],
    ["d", "Hydrologist (Operations, P025)"],
    ["e", "Driver (e)"],
    ["g", "Head of Office"],
    ["junior-1", "Administrator, B2 (Operations)"],
    ["junior-3", "Clerk"],
    ["fin", "Finance Directorate (FD)"],
  ])("of %s is %s", (id, name) => {
    expect(nameInText(view, id)).toBe(name);
  });
});

describe("a list of names", () => {
  it.each([
    [["A"], "A", "A"],
    [["A", "B"], "A and B", "A et B"],
    [["A", "B", "C"], "A, B and C", "A, B et C"],
    [["A, x", "B", "C"], "A, x; B; and C", "A, x ; B ; et C"],
    [["A", "B, x"], "A; and B, x", "A ; et B, x"],
    [[], "", ""],
  ])("%j", (names, english, french) => {
    expect(listWords(names, "en")).toBe(english);
    expect(listWords(names, "fr")).toBe(french);
  });
});
