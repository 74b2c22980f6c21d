import { degree } from "../../../graph/index/relation.ts";
import { speaksIn } from "../../../graph/index/speaking.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Coverage } from "../../../graph/model/coverage.ts";
import type { Draft } from "../../finding/draft.ts";
import { distinct } from "../../finding/short-lists.ts";
import { named } from "../../kit.ts";
import { fact, rule } from "../../rule.ts";

const kinds = ["accountable-to"] as const;

/** An actor whose own accountability a source finds lacking, with the row that says so. */
type Lacking = { readonly actor: number; readonly row: Coverage };

const lackingAt = (view: OrgView, actor: number): Lacking[] => {
  const { id } = view.node(actor);
  const row = view
    .coverageIndex(view.node(actor), "accountable-to", "out")
    .find((one) => one.node === id && one.says === "lacking" && speaksIn(one, view.slice));
  return row === undefined || degree(view.relation(kinds, "out"), actor) > 0 ? [] : [{ actor, row }];
};

/** Actors of whom some source says so, in row order: looked for among what is said, not among all actors. */
const lackingActors = (view: OrgView): number[] => {
  const rows = view.coverageIndex.rows.flatMap(({ node = "", says, lineKind }) =>
    says === "lacking" && lineKind === "accountable-to" ? (view.find(node) ?? []) : [],
  );
  return distinct(rows.filter((row) => view.nodeHas(row, "actor"))).sort((one, other) => one - other);
};

const draft = (view: OrgView, { actor, row }: Lacking): Draft => ({
  message: "accountability-lacking",
  severity: "medium",
  subjects: [actor],
  lines: [],
  coverage: [row],
  numbers: { accountable: 0 },
  values: { actor: named(view, [actor]) },
  alike: { places: ["actor", ""], isDirected: true },
});

/** Actors of whom a source says that their accountability is lacking, and nobody to whom they answer is on record. */
export const accountabilityLacking = rule<Lacking, unknown>({
  subjects: (view) => lackingActors(view).flatMap((actor) => lackingAt(view, actor)),
  at: (view, node) => {
    const found = view.nodeHas(node, "actor") ? lackingAt(view, node) : [];
    return found.length === 0 ? undefined : found;
  },
  conditions: [
    {
      id: "accountability-lacking",
      ask: {
        en: "Is its own accountability said to be lacking, with nobody on record to whom it is accountable?",
        fr: "Sa propre redevabilité est-elle dite insuffisante, sans que l'on sache envers qui ?",
      },
      test: () => fact({ yes: true }),
      absence: "all lines",
      found: draft,
    },
  ],
});
