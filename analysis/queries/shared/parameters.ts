import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { keysOf, scopes, type Words } from "../../../graph/vocabulary.ts";
import { rowsCalled, rowsNear } from "./called.ts";

/**
 * A node as a person names it: id, short form, name or alias, in any case. Marked, so that others can tell it is one.
 * As with every parameter, `label` stands over its field in a form and help says what `about` says of it.
 */
export const nodeParameter = (label: Words, about = label.en) =>
  z
    .string()
    .min(1)
    .max(200)
    .meta({ label, description: `${about}: id, short form, name or alias`, node: true });

/** Words to look for, which may be left out. */
export const textParameter = (label: Words, about = label.en) =>
  z.string().max(200).optional().meta({ label, description: about });

/** One of the words of a vocabulary, which a form shows as its readers' words. */
export const choiceParameter = <Table extends Readonly<Record<string, Words>>>(
  choices: Table,
  label: Words,
  about = label.en,
) => z.enum(keysOf(choices)).meta({ label, description: about, choices });

export const scopeParameter = choiceParameter(
  scopes,
  { en: "Only about this subject", fr: "Seulement sur cet objet" },
  "Only lines about this subject",
).optional();

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
