import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileWithSeed, temporaryFolder } from "../kit.ts";
import { run } from "./run.ts";

const tryIt = async (content: unknown, ...args: string[]) => {
  const file = join(await temporaryFolder(), "own.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return run("compare", ...args, "--patch", file, "--dataset", "small", "--store", await fileWithSeed());
};

const newLine = { id: "l-new", kind: "reports-to", from: "chief", to: "envoy", basis: "practice" };
const ok: { name: string; content: unknown; args?: string[]; holds: string[] }[] = [
  {
    name: "a list of steps",
    content: [{ op: "remove-line", id: "l-practice" }],
    holds: ["Resolved: 1", "- line l-practice"],
  },
  {
    name: "an object with a title",
    content: {
      title: "Mine",
      operations: [{ op: "change-line", id: "l-practice", changes: { to: undefined, basis: "formal" } }],
    },
    holds: ["~ line l-practice: basis"],
  },
  {
    name: "recorded patches in the file",
    content: { patches: ["R-1"], operations: [{ op: "change-node", id: "chief", changes: { fte: 1 } }] },
    holds: ["- line l-practice", "~ node chief: fte"],
  },
  {
    name: "a line that the record denies, and two with authority over one",
    content: [
      { op: "add-line", line: { id: "l-asked", kind: "accountable-to", from: "office", to: "council" } },
      {
        op: "add-line",
        line: { id: "l-one", kind: "has-authority-over", from: "envoy", to: "chief", basis: "formal" },
      },
      {
        op: "add-line",
        line: { id: "l-two", kind: "has-authority-over", from: "office", to: "chief", basis: "formal" },
      },
    ],
    holds: [
      "Asserted, though the source denies it: 1",
      "  - SO is accountable to Council",
      "  - Chief: Envoy has authority over Chief; Chief answers to Envoy; SO has authority over Chief",
    ],
  },
  {
    name: "steps after a recorded patch, a line with no source of its own",
    content: [{ op: "add-line", line: newLine }],
    args: ["R-1"],
    holds: ["- line l-practice", "+ line l-new"],
  },
];
test.each(ok)("$name can be tried", async ({ content, args = [], holds }) => {
  const ran = await tryIt(content, ...args);
  expect(ran).toMatchObject({ status: 0, err: "" });
  for (const part of holds) expect(ran.out).toContain(part);
});

test("a line of one's own is cited as one's own, never as the paper's", async () => {
  const { out } = await tryIt([{ op: "add-line", line: newLine }], "--json");
  expect(JSON.parse(out).lines.added).toMatchObject([{ id: "l-new", sources: [{ source: "own" }] }]);
});

const wrong: { name: string; content: unknown; says: string[] }[] = [
  { name: "no JSON", content: "[{", says: ["own.json is not JSON", "bad-json"] },
  { name: "neither list nor object", content: 7, says: ["own.json"] },
  { name: "nothing to try", content: [], says: ["nothing to try"] },
  { name: "an unknown key", content: { patch: [] }, says: ['"patch"'] },
  { name: "an unknown step", content: [{ op: "fly" }], says: ["own.json:1: op", "remove-line"] },
  {
    name: "a missing end",
    content: [
      { op: "remove-line", id: "l-practice" },
      { op: "add-line", line: { ...newLine, to: undefined } },
    ],
    says: ["own.json:2: line.to"],
  },
  {
    name: "a misspelt change, which would silently not happen",
    content: [{ op: "change-line", id: "l-practice", changes: { bassis: "formal" } }],
    says: ["own.json:1: changes", "bassis"],
  },
  {
    name: "a line that is not there",
    content: [{ op: "remove-line", id: "l-none" }],
    says: ["own.json:1", "no-such-line"],
  },
  {
    name: "ends that the kind does not join",
    content: [{ op: "add-line", line: { ...newLine, kind: "wears-hat" } }],
    says: ["own.json:1", "wrong-end"],
  },
  {
    name: "a source that is not there",
    content: [{ op: "add-line", line: { ...newLine, sources: [{ source: "hearsay", locator: "" }] } }],
    says: ["own.json:1: sources", "hearsay", "dangling-id"],
  },
  {
    name: "an end before the beginning, though one step only set the one",
    content: [
      { op: "change-line", id: "l-practice", changes: { since: "2009" } },
      { op: "change-line", id: "l-practice", changes: { until: "2008" } },
    ],
    says: ["own.json:2: until", "date-order"],
  },
  { name: "an unknown patch", content: { patches: ["R-11"] }, says: ["did you mean R-1"] },
];
test.each(wrong)("$name is told, with file, step and field", async ({ content, says }) => {
  const ran = await tryIt(content);
  expect(ran).toMatchObject({ status: 2, out: "" });
  for (const part of says) expect(ran.err).toContain(part);
});

test("a file that is not there is told", async () => {
  const ran = await run("compare", "--patch", "/no/such/file.json", "--store", await fileWithSeed());
  expect(ran).toMatchObject({ status: 2, out: "", err: expect.stringContaining("cannot be read") });
});
