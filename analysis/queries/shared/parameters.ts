import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { keysOf, scopes } from "../../../graph/vocabulary.ts";
import { rowsCalled, rowsNear } from "./called.ts";

/** A node as a person names it: id, short form, name or alias, in any case. Marked, so that others can tell it is one. */
export const nodeParameter = (what: string) =>
  z
    .string()
    .min(1)
    .max(200)
    .meta({ description: `${what}: id, short form, name or alias`, node: true });

export const scopeParameter = z.enum(keysOf(scopes)).optional().describe("Only lines about this subject");

const listed = (view: OrgView, rows: readonly number[]): string =>
  rows
    .slice(0, 8)
    .map((row) => `${view.node(row).name} (${view.node(row).id})`)
    .join(", ");

/**
 * The row of the node a person means: its id, or what only it is called.
 * @throws DottedError `not-found` if nothing is called so, `bad-request` if several things are.
 */
export const nodeMeant = (view: OrgView, text: string): number => {
  const exact = view.find(text) ?? view.find(text.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const rows = rowsCalled(view, text);
  const [row, other] = rows;
  if (row !== undefined && other === undefined) return row;
  if (row !== undefined)
    throw new DottedError("bad-request", `"${text}" can mean ${listed(view, rows)}: give the id of one`);
  const near = rowsNear(view, text);
  const hint = near.length === 0 ? "" : `; near it: ${listed(view, near)}`;
  throw new DottedError("not-found", `nothing on record is called "${text}"${hint}`);
};
