import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { exportFormats } from "../../../server/contract/export.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const scripts = ["use.ts", "formats.ts"].map((name) => `test/graph/new-kinds/${name}`);

/** One row for a kind of node, one for each kind of line, of which one reports: all that anybody adds to have them. */
const nodeRow = `  committee: nodeKind("committee", "comité", "Committee", "org:OrganizationalCollaboration", ["actor", "collective", "forum"]),\n`;
const lineRows = `  "seconded-to": line("authority", "is seconded to | hosts", "est détaché auprès de | accueille",
    { en: "The first works for the second for a time.", fr: "Le premier travaille un temps pour le second." },
    [["actor"], ["actor"]], [{ term: "org:reportsTo" }], { superior: "to", climbs: "answer", reports: true }),
  advises: line("coordination", "advises | is advised by", "conseille | est conseillé par",
    { en: "The first gives the second its view.", fr: "Le premier donne son avis au second." },
    [["actor"], ["actor"]], [], { contact: true }),\n`;

const endOf = (type: string): string => `} as const satisfies Record<string, ${type}>;`;

/** A copy of the rooms that the script uses, with the two rows more in its table of kinds. */
const copyWithRows = (folder: string): void => {
  for (const room of ["graph", "analysis", "server", "package.json", "tsconfig.json", ...scripts])
    cpSync(join(root, room), join(folder, room), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const file = join(folder, "graph/kinds.ts");
  const table = readFileSync(file, "utf8");
  const [nodes, lines] = [endOf("NodeKindRow"), endOf("LineKindRow")];
  expect([table.split(nodes).length, table.split(lines).length]).toEqual([2, 2]);
  writeFileSync(file, table.replace(nodes, nodeRow + nodes).replace(lines, lineRows + lines));
};

const usedSchema = z.object({
  warnings: z.array(z.unknown()),
  refused: z.array(z.string()),
  again: z.array(z.string()),
  committees: z.array(z.string()),
  over: z.array(z.string()),
  findings: z.array(z.string()),
  drawn: z.string(),
  whole: z.array(z.string()),
  several: z.object({ nodes: z.array(z.string()), lines: z.array(z.string()) }),
  answer: z.object({ text: z.string(), lines: z.array(z.string()) }),
  hosted: z.array(z.string()),
  neo4j: z.array(z.string()),
  cypher: z.string(),
  kept: z.array(z.string()),
  formats: z.record(z.string(), z.array(z.string())),
  foreign: z.array(z.string()),
});

describe("a kind of node and a kind of line that are one row each", () => {
  const folder = mkdtempSync(join(tmpdir(), "new-kinds-"));
  let used: z.infer<typeof usedSchema>;

  beforeAll(() => {
    copyWithRows(folder);
    const run = ["--import", "tsx", ...scripts.slice(0, 1), folder];
    const ran = spawnSync(process.execPath, run, { cwd: folder, encoding: "utf8" });
    expect(ran.stderr).toBe("");
    used = usedSchema.parse(JSON.parse(ran.stdout));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are read from CSV and written again", () => {
    expect(used.warnings).toEqual([]);
    expect(used.again).toEqual(["seconded-to", "reports-to", "governed-by"]);
  });

  it("are ends of the lines that their traits allow, and of no others", () => {
    expect(used.refused).toEqual(['bad-end: "steering" is a committee, and wears-hat does not go to one']);
  });

  it("are found by trait and climbed through", () => {
    expect(used.committees).toEqual(["home", "steering"]);
    expect(used.over).toEqual(["clerk", "chief", "steering", "home"]);
  });

  it("are judged by detectors: two superiors are two superiors", () => {
    expect(used.findings).toHaveLength(1);
    expect(used.findings[0]).toContain("Clerk");
    expect(used.cypher).toMatch(/:[A-Z_|]*\bSECONDED_TO\b[A-Z_|]*\]/);
  });

  it("are drawn in the picture of the whole: a line that is climbed without being told to", () => {
    expect(used.whole).toEqual([
      "clerk answers to chief",
      "clerk is seconded to steering",
      "steering is governed by home",
    ]);
  });

  it("report where they say so: who has several superiors", () => {
    expect(used.several).toMatchObject({
      nodes: ["chief", "clerk", "steering"],
      lines: ["a", "b"],
    });
  });

  it("are asked about by their names", () => {
    expect(used.answer).toMatchObject({ lines: ["a"] });
    expect(used.answer.text).toContain("seconded to, on paper: Steering Committee");
    expect(used.hosted).toContain("steering");
  });

  it("are drawn by their traits: a forum soft, a line of answering as one; and have their label and type in Neo4j", () => {
    expect(used.drawn).toContain('("Steering Committee")');
    expect(used.drawn).toContain("b2 --> b4");
    expect(used.neo4j.join("\n")).toContain(":Committee");
    expect(used.neo4j.join("\n")).toContain(":SECONDED_TO");
  });

  it.each(["csv", "xlsx", "graphml", "gexf", "turtle", "bundle"])(
    "come back from %s, nodes and lines",
    (format) => {
      expect(used.formats[format]).toEqual(used.kept);
      expect(used.kept).toEqual(
        expect.arrayContaining([
          "steering: committee",
          "clerk advises home denied",
          "clerk seconded-to steering asserted",
        ]),
      );
    },
  );

  it("are told by the formats that are pictures", () => {
    expect(used.formats.dot).toContain(`  "steering" [label="Steering Committee", class="committee"];`);
    expect(used.formats.dot).toContain(
      `  "clerk" -> "steering" [id="a", label="is seconded to", style="solid", class="seconded-to"];`,
    );
    expect(used.formats.mermaid).toContain(`  n2 -->|"is seconded to"| n3`);
    expect(used.formats.mermaid).toContain(`  n3 -.->|"advises"| n4`);
  });

  it("are named for every format", () => {
    expect(Object.keys(used.formats).sort()).toEqual([...exportFormats, "bundle"].sort());
  });

  it("are read from graphs of other programs by their words, before anybody else's words", () => {
    expect(used.foreign).toEqual([
      "c: post",
      "s: committee",
      "c seconded-to s asserted",
      "s advises c asserted",
    ]);
  });
});
