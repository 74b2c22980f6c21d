import MiniSearch from "minisearch";
import type { OrgView } from "../../graph/index/view.ts";
import { callingsOf } from "../../graph/model/node.ts";
import { indexTerms, searchTerms } from "../../graph/text/terms.ts";

/** Rows of the nodes whose id, name, short form or alias fits a text, best first. */
export type NodeSearch = (text: string, limit: number) => number[];

/** Indexes all nodes of a view for search as one types: word beginnings and small misspellings count,
 * and parts of names in scripts without spaces. */
export const searchIndex = (view: OrgView): NodeSearch => {
  const index = new MiniSearch({
    fields: ["short", "name", "aliases", "nodeId"],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: searchTerms,
      boost: { short: 4, name: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll(
    view.columns.nodes.map((node, row) => ({
      id: row,
      nodeId: node.id,
      name: node.name,
      short: node.short,
      aliases: callingsOf(node).slice(1).join(" "),
    })),
  );
  return (text, limit) =>
    index
      .search(text)
      .slice(0, limit)
      .map(({ id }) => Number(id));
};
