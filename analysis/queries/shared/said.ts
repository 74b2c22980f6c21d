import MiniSearch from "minisearch";
import type { Recommendation } from "../../../graph/model/recommendation.ts";
import type { Subject } from "../../query.ts";
import { stemsOf } from "../../stems.ts";

/** A recommendation found by what it says: which share of the words looked for it holds, and how well they fit. */
export type Said = { readonly one: Recommendation; readonly share: number; readonly score: number };

/** Words that say nothing of a subject. */
const idle = new Set(
  stemsOf(
    "a an the of to in on at for from by with and or be is are was were it its that this there do does not more less some such as if into had has have one own would also too only even could should may might los le la les de du des un une et a au aux en sur pour par",
  ).split(" "),
);

const indexOf = ({ view, dataset }: Subject): MiniSearch => {
  const index = new MiniSearch({
    fields: ["title", "text", "names"],
    processTerm: (term) => {
      const stem = stemsOf(term);
      return stem === "" || idle.has(stem) ? null : stem.split(" ");
    },
    searchOptions: { boost: { title: 2, names: 0.5 }, combineWith: "OR" },
  });
  index.addAll(
    dataset.recommendations.map(({ title, text, concerns, addressees, roles }, id) => ({
      id,
      title,
      text,
      names: [...concerns, ...addressees]
        .flatMap((node) => view.find(node) ?? [])
        .map((row) => [view.node(row).name, ...view.node(row).aliases].join(" "))
        .concat(roles.map((role) => role.replace(/^\S+: /u, "")))
        .join(" "),
    })),
  );
  return index;
};

const indexes = new WeakMap<object, MiniSearch>();

/** Recommendations that speak of a subject in any of several wordings: each by the wording of which it holds most. */
export const recommendationsSayingAny = (subject: Subject, wordings: readonly string[]): Said[] => {
  const best = new Map<string, Said>();
  for (const said of wordings.flatMap((text) => recommendationsSaying(subject, text))) {
    const had = best.get(said.one.id);
    if (had === undefined || said.share > had.share) best.set(said.one.id, said);
  }
  return [...best.values()].sort((a, b) => b.share - a.share || b.score - a.score);
};

/** Recommendations that hold some of the words of a text, in any form of theirs, best first. */
export const recommendationsSaying = (subject: Subject, text: string): Said[] => {
  const index = indexes.get(subject.dataset) ?? indexOf(subject);
  indexes.set(subject.dataset, index);
  const wanted = new Set(
    stemsOf(text)
      .split(" ")
      .filter((stem) => stem !== "" && !idle.has(stem)),
  );
  if (wanted.size === 0) return [];
  return index.search([...wanted].join(" ")).flatMap(({ id, score, queryTerms }): Said[] => {
    const one = subject.dataset.recommendations[Number(id)];
    return one === undefined ? [] : [{ one, share: new Set(queryTerms).size / wanted.size, score }];
  });
};
