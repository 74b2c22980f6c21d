import type { OrgView } from "../../../graph/index/view.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import type { Value } from "../../finding/words.ts";
import { named, scopesOf } from "../../kit.ts";
import type { UpwardLines } from "./superiors.ts";

const about = (view: OrgView, line: number, scope: Scope): boolean => {
  const { scopes } = view.line(line);
  return scopes.includes(scope) || scopes.includes("general");
};

/** Scope by scope, the superiors on paper beside those in practice. */
export const superiorsByScope = (
  view: OrgView,
  { paper, practice, superiorOf }: UpwardLines,
): { columns: string[]; rows: Value[][] } => {
  const names = (lines: readonly number[]): Value => named(view, lines.map(superiorOf));
  const rows = scopesOf(view, [...paper, ...practice]).map((scope): Value[] => [
    { scopes: [scope] },
    names(paper.filter((line) => about(view, line, scope))),
    names(practice.filter((line) => about(view, line, scope))),
  ]);
  return { columns: ["scope", "paper", "practice"], rows };
};
