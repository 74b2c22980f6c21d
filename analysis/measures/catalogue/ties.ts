import type { OrgView } from "../../../graph/index/view.ts";
import { betweenness } from "../betweenness.ts";
import { brokerage } from "../brokerage.ts";
import { type Cut, cutOf } from "../digraph.ts";
import { externalInternal } from "../external-internal.ts";
import { formalPracticeGap } from "../formal-practice-gap.ts";
import type { Measure, Reading } from "../measure.ts";
import { pillarModularity } from "../modularity.ts";
import { constraint, effectiveSize } from "../structural-holes.ts";

const coordinationKinds = [
  "coordinates-with",
  "shares-information-with",
  "linked-to",
  "consults",
  "participates-in",
] as const;

/** Who works with whom: coordination lines of the slice, either way. */
const workingTies = (view: OrgView): Cut => cutOf(view, view.relation(coordinationKinds, "both"));

/** Coordination and answering together, either way: the web in which somebody can stand between others. */
const allTies = (view: OrgView): Cut =>
  cutOf(view, view.relation([...coordinationKinds, "reports-to", "deputy-of"], "both"));

const top = (
  { rows }: Cut,
  scores: readonly (number | undefined)[],
  order: 1 | -1 = -1,
): [number, number][] =>
  scores
    .flatMap((score, node): [number, number][] => (score === undefined ? [] : [[rows[node] ?? 0, score]]))
    .sort((a, b) => order * (a[1] - b[1]))
    .slice(0, 10);

/** Ties between nodes whose pillar is recorded, renumbered: others would count as a pillar of their own. */
const pillared = (view: OrgView, { graph, rows }: Cut) => {
  const groups: string[] = [];
  const place = new Map<number, number>();
  rows.forEach((row, node) => {
    const { pillar } = view.node(row);
    if (pillar !== undefined) place.set(node, groups.push(pillar) - 1);
  });
  const ties = graph.out.flatMap((ends, node) =>
    ends.flatMap((end): [number, number][] => {
      const [a, b] = [place.get(node), place.get(end)];
      return a === undefined || b === undefined || a >= b ? [] : [[a, b]];
    }),
  );
  return { groups, ties };
};

const noPillars = {
  en: "No coordination between nodes with a recorded pillar is in this slice.",
  fr: "Aucune coordination entre nœuds de pilier connu n'est dans cette vue.",
};
const noTies = { en: "No ties are recorded in this slice.", fr: "Aucun lien n'est connu dans cette vue." };

const silos = (view: OrgView): Reading => {
  const { groups, ties } = pillared(view, workingTies(view));
  const found = externalInternal(groups, ties);
  return found === undefined ? { value: undefined } : { value: found.observed, numbers: { ...found } };
};

const modularity = (view: OrgView): Reading => {
  const { groups, ties } = pillared(view, workingTies(view));
  const found = pillarModularity(groups, ties);
  return found === undefined ? { value: undefined } : { value: found.pillars, numbers: { ...found } };
};

const gap = (view: OrgView): Reading => {
  const found = formalPracticeGap(view);
  if (found === undefined) return { value: undefined };
  return {
    value: found.distance,
    numbers: { inversions: found.inversions.length, circles: found.circles.length },
  };
};

const perNode =
  (score: (cut: Cut, node: number) => number | undefined, order: 1 | -1 = -1) =>
  (view: OrgView): Reading => {
    const cut = allTies(view);
    const scores = cut.graph.out.map((_, node) => score(cut, node));
    const nodes = top(cut, scores, order);
    return { value: nodes[0]?.[1], numbers: { nodes: cut.graph.size }, nodes };
  };

const brokers = (view: OrgView): Reading => {
  const cut = allTies(view);
  const groups = [...cut.rows].map((row) => view.node(row).pillar ?? "");
  const scores = cut.graph.out.map((_, node) => {
    const { coordinator: _inside, ...across } = brokerage(cut.graph, groups, node);
    return Object.values(across).reduce((sum, count) => sum + count, 0);
  });
  const nodes = top(cut, scores);
  return { value: nodes[0]?.[1], numbers: { nodes: cut.graph.size }, nodes };
};

const between = (view: OrgView): Reading => {
  const cut = allTies(view);
  if (cut.graph.size === 0 || cut.graph.size > 5000) return { value: undefined };
  const nodes = top(cut, betweenness(cut.graph));
  return { value: nodes[0]?.[1], numbers: { nodes: cut.graph.size }, nodes };
};

/** Measures on who works with whom, and on paper against practice. */
export const tieMeasures: readonly Measure[] = [
  {
    id: "formal-practice-gap",
    title: { en: "Gap between paper and practice", fr: "Écart entre papier et pratique" },
    meaning: {
      en: "Of the superiors on paper or in practice of those whose practice is recorded, the share not on both sides; 0 the same, 1 nothing in common.",
      fr: "Parmi les supérieurs sur papier ou dans la pratique de ceux dont la pratique est connue, part de ceux qui ne sont pas des deux côtés ; 0 identique, 1 rien en commun.",
    },
    undefinedWhen: {
      en: "No line in practice is recorded in this slice.",
      fr: "Aucune ligne de pratique n'est connue dans cette vue.",
    },
    references: ["Jaccard distance of the two sets of lines"],
    read: gap,
  },
  {
    id: "external-internal",
    title: { en: "E-I index of the pillars", fr: "Indice E-I des piliers" },
    meaning: {
      en: "Coordination between pillars against inside them: −1 all inside, 1 all between; read it beside what chance would give.",
      fr: "Coordination entre piliers contre à l'intérieur : −1 toute à l'intérieur, 1 toute entre ; à lire à côté de ce que donnerait le hasard.",
    },
    undefinedWhen: noPillars,
    references: ["Krackhardt and Stern 1988, Informal networks and organizational crises"],
    read: silos,
  },
  {
    id: "modularity",
    title: { en: "Modularity of the pillars", fr: "Modularité des piliers" },
    meaning: {
      en: "How far coordination stays inside pillars beyond chance; beside it the best grouping found and how alike the two are.",
      fr: "À quel point la coordination reste dans les piliers au-delà du hasard ; à côté, le meilleur regroupement trouvé et leur ressemblance.",
    },
    undefinedWhen: noPillars,
    references: ["Newman 2006", "Blondel et al. 2008", "Hubert and Arabie 1985"],
    read: modularity,
  },
  {
    id: "constraint",
    title: { en: "Constraint", fr: "Contrainte" },
    meaning: {
      en: "How far a node's contacts are tied to one another; the least constrained stand between others and are named.",
      fr: "À quel point les contacts d'un nœud sont liés entre eux ; les moins contraints, placés entre les autres, sont nommés.",
    },
    undefinedWhen: noTies,
    references: ["Burt 1992, Structural Holes"],
    read: perNode(({ graph }, node) => constraint(graph, node), 1),
  },
  {
    id: "effective-size",
    title: { en: "Effective size", fr: "Taille effective" },
    meaning: {
      en: "Number of contacts that lead to different people; the largest are named.",
      fr: "Nombre de contacts menant à des personnes différentes ; les plus grandes sont nommées.",
    },
    undefinedWhen: noTies,
    references: ["Burt 1992", "Borgatti 1997"],
    read: perNode(({ graph }, node) => effectiveSize(graph, node)),
  },
  {
    id: "brokerage",
    title: { en: "Brokerage between pillars", fr: "Courtage entre piliers" },
    meaning: {
      en: "Open two-step ties between different pillars that run through a node; the busiest brokers are named.",
      fr: "Liens en deux pas entre piliers différents passant par un nœud ; les courtiers les plus actifs sont nommés.",
    },
    undefinedWhen: noTies,
    references: ["Gould and Fernandez 1989, Structures of mediation"],
    read: brokers,
  },
  {
    id: "betweenness",
    title: { en: "Betweenness", fr: "Intermédiarité" },
    meaning: {
      en: "Share of shortest ways between others that run through a node, answering and coordination taken together; the highest are named.",
      fr: "Part des plus courts chemins entre les autres passant par un nœud, compte rendu et coordination réunis ; les plus hauts sont nommés.",
    },
    undefinedWhen: {
      en: "No ties are recorded in this slice, or it holds more than 5,000 nodes.",
      fr: "Aucun lien n'est connu dans cette vue, ou elle a plus de 5 000 nœuds.",
    },
    references: ["Freeman 1977", "Brandes 2001"],
    read: between,
  },
];
