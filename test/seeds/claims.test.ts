import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Finding } from "../../analysis/finding/finding.ts";
import { analyze, prepare } from "../../analysis/run.ts";
import { readSeed } from "./read-seed.ts";

const folder = "seeds/un-integrated-missions-2008";

const listed = z.string().transform((text) => text.split("; ").filter((part) => part !== ""));
const heldSchema = z.array(z.object({ claim: z.string(), rows: listed }));
const toldSchema = z.array(
  z.object({ claim: z.string(), label: z.string().min(1), findings: listed, reason: z.string() }),
);

const tableAt = (path: string): unknown => parse(readFileSync(path), { columns: true });

const rowsOf = new Map(heldSchema.parse(tableAt(`${folder}/claims.csv`)).map((row) => [row.claim, row.rows]));
/** Every claim that a detector could speak of, with the findings that rest on it, or why there is none. */
const told = toldSchema.parse(tableAt(`${folder}/golden/claims.csv`));

const dataset = readSeed();
const findings = analyze(prepare(dataset).view());

/** What waits on one addressee is counted over all recommendations, and rests on no claim of its own. */
const few = 6;
const restsOn = ({ detector, evidence, subjects }: Finding, rows: readonly string[]): boolean => {
  if (detector === "blocked-recommendation") return false;
  if (evidence.lines.length > 0) return evidence.lines.some((line) => rows.includes(line));
  return subjects.length < few && subjects.some((node) => rows.includes(node));
};

describe("what the report's claims become", () => {
  it("no claim is told twice, and each is one that the dataset accounts for", () => {
    expect(new Set(told.map(({ claim }) => claim)).size).toBe(told.length);
    expect(told.filter(({ claim }) => !rowsOf.has(claim))).toEqual([]);
    expect(told.length).toBe(309);
  });

  it.each(told)("$claim ($label): its findings, or why there is none", ({ claim, findings: ids, reason }) => {
    const rows = rowsOf.get(claim) ?? [];
    expect(ids).toEqual(findings.filter((finding) => restsOn(finding, rows)).map(({ id }) => id));
    expect(reason === "").toBe(ids.length > 0);
  });

  it("a recommendation is answered by the matrix of reforms where it has a patch, and by its note where not", () => {
    const patches = new Set(dataset.patches.map(({ id }) => id));
    for (const { reason } of told) {
      const [, can] = /in the matrix of reforms, ([^,.]+(?:\.\d[^,.]*)*)/.exec(reason) ?? [];
      const [, cannot] = /cannot be tried, ([^,:]+):/.exec(reason) ?? [];
      if (can !== undefined) expect([can, patches.has(can)]).toEqual([can, true]);
      if (cannot !== undefined) expect([cannot, patches.has(cannot)]).toEqual([cannot, false]);
    }
  });
});
