import { u32 } from "../../../graph/index/at.ts";
import { generalScope, scopeMask } from "../../../graph/index/columns.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { keysOf, type Scope, scopes } from "../../../graph/vocabulary.ts";
import type { Value } from "../../finding/words.ts";
import { named, scopesOf } from "../../kit.ts";
import type { UpwardLines } from "./superiors.ts";

/** Those of some lines that are about a subject, or about everything. */
const about = ({ columns }: OrgView, lines: readonly number[], scope: Scope): number[] => {
  const mask = scopeMask([scope]) | generalScope;
  return lines.filter((line) => (u32(columns.lineScopes, line) & mask) !== 0);
};

const scopeCells: ReadonlyMap<Scope, Value> = new Map(
  keysOf(scopes).map((scope) => [scope, { scopes: [scope] }]),
);

/** Scope by scope, the superiors on paper beside those in practice. */
export const superiorsByScope = (
  view: OrgView,
  { paper, practice, superiorOf }: UpwardLines,
): { columns: string[]; rows: Value[][] } => {
  const rows = scopesOf(view, [...paper, ...practice]).map((scope): Value[] => [
    scopeCells.get(scope) ?? "",
    named(view, about(view, paper, scope).map(superiorOf)),
    named(view, about(view, practice, scope).map(superiorOf)),
  ]);
  return { columns: ["scope", "paper", "practice"], rows };
};
