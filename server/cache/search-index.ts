import MiniSearch from "minisearch";
import type { OrgView } from "../../graph/index/view.ts";
import { callingsOf } from "../../graph/model/node.ts";
import { indexTerms, searchTerms } from "../../graph/text/terms.ts";

/** Rows of the nodes whose id, name, short form or alias fits a text, best first. */
export type NodeSearch = (text: string, limit: number) => number[];

const folded = (text: string): string => searchTerms(text).join(" ");

/** How near a typed name is to what a node is called: 0 where it is called just that, 1 where a name of it begins so. */
const remoteness = (callings: readonly string[], typed: string): 0 | 1 | 2 => {
  const names = callings.map(folded);
  if (names.includes(typed)) return 0;
  return names.some((name) => name.startsWith(typed)) ? 1 : 2;
};

/**
 * Indexes all nodes of a view for search as one types: word beginnings and small misspellings count, and parts of names in
 * scripts without spaces. What is called just what was typed comes first, then what begins with it.
 */
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
  return (text, limit) => {
    const typed = folded(text);
    const remote = (row: number): number => {
      const node = view.columns.nodes[row];
      return node === undefined ? 2 : remoteness([node.id, ...callingsOf(node)], typed);
    };
    return index
      .search(text)
      .map(({ id }) => ({ row: Number(id), remote: remote(Number(id)) }))
      .sort((one, other) => one.remote - other.remote)
      .slice(0, limit)
      .map(({ row }) => row);
  };
};
