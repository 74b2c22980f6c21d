import type { OrgView } from "../../../graph/index/view.ts";
import type { Scope } from "../../../graph/vocabulary.ts";
import type { Value } from "../../finding/words.ts";
import type { Superiors } from "./judge.ts";

const about = (view: OrgView, line: number, scope: Scope): boolean => {
  const { scopes } = view.line(line);
  return scopes.includes(scope) || scopes.includes("general");
};

/** The subjects the lines name, everything last: it reads as "anything else". */
const subjectsOf = (view: OrgView, lines: readonly number[]): Scope[] => {
  const named = new Set(lines.flatMap((line) => view.line(line).scopes));
  const general = named.delete("general");
  return general ? [...named, "general"] : [...named];
};

/** Scope by scope, the superiors on paper beside those in practice. */
export const paperAndPractice = (
  view: OrgView,
  { paper, practice, superiorOf }: Superiors,
): { columns: string[]; rows: Value[][] } => {
  const names = (lines: readonly number[]): Value => ({
    nodes: [...new Set(lines.map((line) => view.node(superiorOf(line)).id))],
  });
  const rows = subjectsOf(view, [...paper, ...practice]).map((scope): Value[] => [
    { scopes: [scope] },
    names(paper.filter((line) => about(view, line, scope))),
    names(practice.filter((line) => about(view, line, scope))),
  ]);
  return { columns: ["scope", "paper", "practice"], rows };
};
