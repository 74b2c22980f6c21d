import MiniSearch from "minisearch";
import type { OrgView } from "../../graph/index/view.ts";

/** Rows of the nodes whose id, name, short form or alias fits a text, best first. */
export type Finder = (text: string, limit: number) => number[];

/** `Équipe` is found by `equipe` and the other way round. */
const plain = (word: string): string => word.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Indexes all nodes of a view for search as one types: word beginnings and small misspellings count. */
export const searchIndex = (view: OrgView): Finder => {
  const index = new MiniSearch({
    fields: ["short", "name", "aliases", "nodeId"],
    processTerm: plain,
    searchOptions: {
      boost: { short: 4, name: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll(
    view.columns.nodes.map(({ id, name, short, aliases }, row) => ({
      id: row,
      nodeId: id,
      name,
      short,
      aliases: aliases.join(" "),
    })),
  );
  return (text, limit) =>
    index
      .search(text)
      .slice(0, limit)
      .map(({ id }) => Number(id));
};
