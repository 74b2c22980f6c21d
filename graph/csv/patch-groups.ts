import type { Problem } from "../errors.ts";
import type { Patch } from "../model/patch.ts";
import type { PatchCsvRow } from "./patch-rows.ts";

const said = ["title", "recommendation", "patchNote"] as const;
type Said = (typeof said)[number];

const firstSaid = (rows: readonly PatchCsvRow[], field: Said): string | undefined =>
  rows.find(({ step }) => step[field] !== undefined)?.step[field];

/** What the rows of one patch say about it has to agree. */
const disagreements = (file: string, rows: readonly PatchCsvRow[], field: Said): Problem[] => {
  const first = firstSaid(rows, field);
  return rows
    .filter(({ step }) => step[field] !== undefined && step[field] !== first)
    .map(({ row }) => {
      const message = `another row of this patch says "${first}"`;
      return { file, row, field, code: "bad-value", message };
    });
};

const missingTitle = (file: string, rows: readonly PatchCsvRow[]): Problem[] => {
  if (firstSaid(rows, "title") !== undefined) return [];
  const message = "no row of this patch gives it a title";
  return [{ file, row: rows[0]?.row, field: "title", code: "missing-value", message }];
};

/** What is wrong with a patch as a whole, once its rows are read. */
export const groupProblems = (file: string, groups: readonly (readonly PatchCsvRow[])[]): Problem[] =>
  groups.flatMap((rows) => [
    ...missingTitle(file, rows),
    ...said.flatMap((field) => disagreements(file, rows, field)),
  ]);

/** Rows of one patch together, in the order of `seq` or else of the file; patches in order of their first rows. */
export const groupRows = (rows: readonly PatchCsvRow[]): PatchCsvRow[][] => {
  const groups = new Map<string, PatchCsvRow[]>();
  for (const row of rows) {
    const group = groups.get(row.step.patch);
    if (group === undefined) groups.set(row.step.patch, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((group) =>
    group.sort((a, b) => (a.step.seq ?? a.row) - (b.step.seq ?? b.row)),
  );
};

/** The patch that its rows make up. */
export const toPatch = (rows: readonly PatchCsvRow[]): Patch => {
  const recommendation = firstSaid(rows, "recommendation");
  const note = firstSaid(rows, "patchNote");
  return {
    id: rows[0]?.step.patch ?? "",
    title: firstSaid(rows, "title") ?? "",
    ...(recommendation === undefined ? {} : { recommendation }),
    ...(note === undefined ? {} : { note }),
    operations: rows.map(({ operation }) => operation),
  };
};
