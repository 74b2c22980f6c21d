import { z } from "zod";
import { DottedError } from "../../../graph/errors.ts";
import { endsOf } from "../../../graph/index/relation.ts";
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

/**
 * A node that a person may stand for, as `nodeParameter`: whoever asks about a person asks about the post that he or she
 * holds. Marked, so that others resolve it alike.
 */
export const actorParameter = (label: Words, about = label.en) =>
  nodeParameter(label, about).meta({
    label,
    description: `${about}: id, short form, name or alias, or who holds it`,
    node: true,
    actor: true,
  });

/** Two actors of whom a question asks alike. */
export const actorPair = {
  first: actorParameter({ en: "One", fr: "L'un" }),
  second: actorParameter({ en: "The other", fr: "L'autre" }),
};

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

/** Posts that a person holds; none of anything else. */
export const heldBy = (view: OrgView, row: number): number[] => [
  ...new Set(endsOf(view.relation(["holds"], "out"), row)),
];

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

/**
 * The row of the actor a person means: the post where a person is named who holds one.
 * @throws DottedError as `nodeMeant`, and `bad-request` where the person holds several.
 */
export const actorMeant = (view: OrgView, text: string): number => {
  const row = nodeMeant(view, text);
  const [post, other] = heldBy(view, row);
  if (post === undefined) return row;
  if (other === undefined) return post;
  throw new DottedError(
    "bad-request",
    `${view.node(row).name} holds ${listed(view, heldBy(view, row))}: give the id of one`,
  );
};
