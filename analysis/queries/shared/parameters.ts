import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { keysOf, scopes } from "../../../graph/vocabulary.ts";

/** A node as a person names it: id, short form, name or alias, in any case. Marked, so that others can tell it is one. */
export const nodeParameter = (what: string) =>
  z
    .string()
    .min(1)
    .max(200)
    .meta({ description: `${what}: id, short form, name or alias`, node: true });

export const scopeParameter = z.enum(keysOf(scopes)).optional().describe("Only lines about this subject");

const plain = (text: string): string => text.trim().toLowerCase();

/**
 * The row of the node a person means.
 * @throws DottedError `not-found` if nothing is called so, `bad-request` if several things are.
 */
export const nodeMeant = (view: OrgView, text: string): number => {
  const exact = view.find(text) ?? view.find(plain(text));
  if (exact !== undefined) return exact;
  const wanted = plain(text);
  const rows = [...view.columns.nodes.keys()].filter((row) => {
    const { name, short, aliases } = view.node(row);
    return (
      view.hasNode(row) &&
      [name, short, ...aliases].some((called) => called !== undefined && plain(called) === wanted)
    );
  });
  const [row, other] = rows;
  if (row === undefined) throw new DottedError("not-found", `nothing on record is called "${text}"`);
  if (other === undefined) return row;
  const ids = rows.map((one) => view.node(one).id).join(", ");
  throw new DottedError("bad-request", `"${text}" can mean any of ${ids}: give the id`);
};
