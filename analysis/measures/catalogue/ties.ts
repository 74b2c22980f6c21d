import type { OrgView } from "../../../graph/index/view.ts";
import { memoized } from "../../../graph/memo.ts";
import { betweenness, betweennessSteps } from "../betweenness.ts";
import { brokerages } from "../brokerage.ts";
import { cutOf, type Digraph, type DigraphOfView } from "../digraph.ts";
import { externalInternal, permutations } from "../external-internal.ts";
import { formalPracticeGap } from "../formal-practice-gap.ts";
import type { Measure, Measurement } from "../measure.ts";
import { pillarModularity } from "../modularity.ts";
import { constraints, effectiveSizes } from "../structural-holes.ts";

const coordinationKinds = [
  "coordinates-with",
  "shares-information-with",
  "linked-to",
  "consults",
  "participates-in",
] as const;

/** Who works with whom: coordination lines of the slice, either way. */
const workingTies = memoized(
  (view: OrgView): DigraphOfView => cutOf(view, view.relation(coordinationKinds, "both")),
);

/** Coordination and answering together, either way: the graph in which somebody can stand between others. */
const allTies = memoized(
  (view: OrgView): DigraphOfView =>
    cutOf(view, view.relation([...coordinationKinds, "reports-to", "deputy-of"], "both")),
);

const top = (
  { rows }: DigraphOfView,
  scores: Iterable<number | undefined>,
  order: 1 | -1 = -1,
): [number, number][] =>
  [...scores]
    .flatMap((score, node): [number, number][] => (score === undefined ? [] : [[rows[node] ?? 0, score]]))
    .sort((a, b) => order * (a[1] - b[1]))
    .slice(0, 10);

/** Ties between nodes whose pillar is recorded, renumbered: others would count as a pillar of their own. */
const pillared = (view: OrgView, { graph, rows }: DigraphOfView) => {
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

const silos = (view: OrgView): Measurement => {
  const { groups, ties } = pillared(view, workingTies(view));
  const found = externalInternal(groups, ties);
  return found === undefined ? { value: undefined } : { value: found.observed, numbers: { ...found } };
};

const modularity = (view: OrgView): Measurement => {
  const { groups, ties } = pillared(view, workingTies(view));
  const found = pillarModularity(groups, ties);
  return found === undefined ? { value: undefined } : { value: found.pillars, numbers: { ...found } };
};

const gap = (view: OrgView): Measurement => {
  const found = formalPracticeGap(view);
  if (found === undefined) return { value: undefined };
  return {
    value: found.distance,
    numbers: { inversions: found.inversions.length, circles: found.circles.length },
  };
};

const perNode =
  (score: (graph: Digraph) => Iterable<number | undefined>, order: 1 | -1 = -1) =>
  (view: OrgView): Measurement => {
    const cut = allTies(view);
    const nodes = top(cut, score(cut.graph), order);
    return { value: nodes[0]?.[1], numbers: { nodes: cut.graph.size }, nodes };
  };

const brokers = (view: OrgView): Measurement => {
  const { rows } = allTies(view);
  const groups = [...rows].map((row) => view.node(row).pillar ?? "");
  const across = (graph: Digraph): number[] =>
    brokerages(graph, groups).map(
      ({ itinerant, representative, gatekeeper, liaison }) =>
        itinerant + representative + gatekeeper + liaison,
    );
  return perNode(across)(view);
};

/** Seconds on an ordinary processor: for a tie to be looked at, and for a node or tie in one random regrouping. */
const perStep = { tie: 12e-9, regrouping: 8e-9 };

const betweennessSeconds = (view: OrgView): number => betweennessSteps(allTies(view).graph) * perStep.tie;

const siloSeconds = (view: OrgView): number => {
  const { groups, ties } = pillared(view, workingTies(view));
  return (groups.length + ties.length) * permutations * perStep.regrouping;
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
    estimate: siloSeconds,
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
    read: perNode(constraints, 1),
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
    read: perNode(effectiveSizes),
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
    undefinedWhen: noTies,
    references: ["Freeman 1977", "Brandes 2001", "Baglioni et al. 2012"],
    read: perNode(betweenness),
    estimate: betweennessSeconds,
  },
];
