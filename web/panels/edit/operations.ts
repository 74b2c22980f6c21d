import { type LineKind, lineKind, type NodeKind } from "../../../graph/kinds.ts";
import type { RecordOperation } from "../../../graph/record/operation.ts";
import { cut, slug } from "../../../graph/text/slug.ts";
import { type Basis, keysOf, type Scope, scopes } from "../../../graph/vocabulary.ts";
import type { OwnStep } from "../../../server/contract/own-steps.ts";
import type { LineOnMove } from "../../state/editing.ts";
import type { Edit } from "../../state/use-edit.ts";

export type NewLine = {
  readonly kind: LineKind;
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
  readonly scopes: readonly Scope[];
};

/** Ids leave room for the number that makes them unused. */
const longestId = 190;

/** What a new line would be called, were nothing called so yet. */
export const lineIdOf = ({ from, kind, to, basis }: Omit<NewLine, "scopes">): string =>
  cut(`${from}--${kind}--${to}--${basis}`, longestId);

/** What a new box would be called, were nothing called so yet. */
export const boxIdOf = (name: string): string => slug(name) || "box";

/** Every subject but one: what a line is about that leaves one out. */
export const scopesBut = (one: Scope): readonly Scope[] =>
  keysOf(scopes).filter((scope) => scope !== "general" && scope !== one);

const line = (id: string, { scopes: about, ...wish }: NewLine): RecordOperation => ({
  op: "add-line",
  line: {
    id,
    ...wish,
    scopes: [...about],
    polarity: "asserted",
    authority: [],
    confidence: "stated",
    sources: [],
  },
});

/** A reform draws a line for each of its subjects. */
const draws = ({ scopes: about, ...wish }: NewLine): readonly OwnStep[] =>
  about.map((scope) => ({ step: "draw", ...wish, scope }));

/** A line from one box to another. */
export const lineEdit = (wish: NewLine, id: string): Edit => ({
  operations: [line(id, wish)],
  steps: draws(wish),
});

export type NewBox = {
  readonly kind: NodeKind;
  readonly name: string;
  readonly under: string | undefined;
  readonly lineKind: LineKind;
  readonly basis: Basis;
};

/** A box, under another one where that is said. A reform can propose posts under somebody. */
export const boxEdit = (
  { kind, name, under, lineKind: drawn, basis }: NewBox,
  ids: { readonly box: string; readonly line: string },
): Edit => {
  const node = {
    id: ids.box,
    kind,
    name,
    aliases: [],
    class: false,
    separate: false,
    identifiers: [],
    confidence: "stated" as const,
    sources: [],
  };
  const lines =
    under === undefined
      ? []
      : [line(ids.line, { kind: drawn, from: ids.box, to: under, basis, scopes: ["general"] })];
  return {
    operations: [{ op: "add-node", node }, ...lines],
    steps: under === undefined ? undefined : [{ step: "post", name, under }],
  };
};

/** Which end of a line is the one that answers, and which the one that it answers to. */
export const rankedEnds = ({ kind }: Pick<LineOnMove, "kind">) =>
  lineKind(kind).superior === "from"
    ? ({ upper: "from", lower: "to" } as const)
    : ({ upper: "to", lower: "from" } as const);

/** Whether a line has a superior to be exchanged. A reform cannot draw what is said not to hold. */
export const isMovable = ({ kind }: Pick<LineOnMove, "kind">): boolean => lineKind(kind).superior !== "none";

/** A line with another superior: in a reform it is cut and drawn anew. */
export const moveLine = ({ id, ...moved }: LineOnMove, superior: string): Edit => {
  const { upper } = rankedEnds(moved);
  return {
    operations: [{ op: "change-line", id, changes: { [upper]: superior } }],
    steps: [{ step: "cut", line: id }, ...draws({ ...moved, [upper]: superior })],
  };
};

export const removeLine = (id: string): Edit => ({
  operations: [{ op: "remove-line", id }],
  steps: [{ step: "cut", line: id }],
});

/** A box with its lines. */
export const removeBox = (id: string): Edit => ({ operations: [{ op: "remove-node", id, withLines: true }] });
