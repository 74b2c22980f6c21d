import { byId } from "../graph/by-id.ts";
import { u32 } from "../graph/index/at.ts";
import { generalScope, scopeMask } from "../graph/index/columns.ts";
import { joins, linesOf } from "../graph/index/relation.ts";
import type { OrgView } from "../graph/index/view.ts";
import type { LineKind } from "../graph/kinds.ts";
import { memoized } from "../graph/memo.ts";
import { keysOf, type Scope, scopes } from "../graph/vocabulary.ts";
import { widened } from "./absence.ts";
import { distinct, sortWords } from "./finding/short-lists.ts";
import type { Value } from "./finding/words.ts";

/** What detectors and queries share: small questions to a view and the shapes of their answers. */

/** Nodes of a view, each once, in order of id. */
export const nodesById = (view: OrgView, rows: Iterable<number>): number[] =>
  [...new Set(rows)].sort((one, other) => byId(view.node(one), view.node(other)));

/** The values that name one node, each made once: most sentences name one here and one there, and a superior in many. */
const singles = memoized((_view: OrgView) => new Map<number, Value>());

const namedAlone = (view: OrgView, row: number): Value => {
  const made = singles(view);
  const known = made.get(row);
  if (known !== undefined) return known;
  const value = { nodes: [view.node(row).id] };
  made.set(row, value);
  return value;
};

/** What stands for nobody where a slice hides some: that the sources say nothing could not be told from it. */
const noneShown: Value = {
  words: { en: "nothing in the part looked at", fr: "rien dans la partie examinée" },
};

const nobody: Value = { nodes: [] };

const valueOfNone = memoized((view: OrgView) => (widened(view.slice) === undefined ? nobody : noneShown));

/** Nodes as a value of a message, each once, by id: no sentence may depend on the order of rows. */
export const named = (view: OrgView, rows: Iterable<number>): Value => {
  const once = Array.isArray(rows) ? distinct<number>(rows) : [...new Set(rows)];
  const [first] = once;
  if (first === undefined) return valueOfNone(view);
  if (once.length === 1) return namedAlone(view, first);
  return { nodes: sortWords(once.map((row) => view.node(row).id)) };
};

const scopeIds = keysOf(scopes);
const scopeBits = scopeIds.map((scope) => scopeMask([scope]));

/** Scopes of some lines in the order of the vocabulary, each once, everything last: it reads as "anything else". */
export const scopesOf = ({ columns }: OrgView, lines: readonly number[]): Scope[] => {
  let mask = 0;
  for (const line of lines) mask |= u32(columns.lineScopes, line);
  const named = scopeIds.filter(
    (scope, place) => scope !== "general" && (mask & (scopeBits[place] ?? 0)) !== 0,
  );
  if ((mask & generalScope) !== 0) named.push("general");
  return named;
};

/** Lines of some kinds that leave a node (or arrive at it), asserted. */
export const linesFrom = (view: OrgView, kinds: readonly LineKind[], node: number): number[] =>
  linesOf(view.relation(kinds, "out"), node);
export const linesInto = (view: OrgView, kinds: readonly LineKind[], node: number): number[] =>
  linesOf(view.relation(kinds, "in"), node);

/** The row at the far end of a line, seen from a node. */
export const otherEnd = (view: OrgView, line: number, node: number): number => {
  const { lineFrom, lineTo } = view.columns;
  return (lineFrom[line] === node ? lineTo[line] : lineFrom[line]) ?? -1;
};

/** The far ends of some lines of a node, each once. */
export const otherEnds = (view: OrgView, lines: readonly number[], node: number): number[] =>
  distinct(lines.map((line) => otherEnd(view, line, node)));

/** The names of the far ends of some lines of a node. */
export const namedEnds = (view: OrgView, lines: readonly number[], node: number): Value =>
  named(
    view,
    lines.map((line) => otherEnd(view, line, node)),
  );

/**
 * Whether a line of some kinds leads from one node to another. Asked kind by kind: relations of one kind are made for many
 * questions anyway, while one of several kinds would be made for this one alone.
 */
export const areJoined = (view: OrgView, kinds: readonly LineKind[], from: number, to: number): boolean =>
  kinds.some((kind) => joins(view.relation([kind], "out"), from, to));

/** Whether two lines can be about the same subject: what is about everything meets anything. */
export const sharesScope = ({ columns }: OrgView, a: number, b: number): boolean => {
  const [one, other] = [u32(columns.lineScopes, a), u32(columns.lineScopes, b)];
  return (one & other) !== 0 || ((one | other) & generalScope) !== 0;
};

/** Every pair of a list, first with second, once. */
export const pairsOf = <T>(items: readonly T[]): [T, T][] => {
  const pairs: [T, T][] = [];
  items.forEach((one, place) => {
    items.forEach((other, later) => {
      if (later > place) pairs.push([one, other]);
    });
  });
  return pairs;
};
