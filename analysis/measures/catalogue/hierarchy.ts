import type { OrgView } from "../../../graph/index/view.ts";
import { mostEntries } from "../ancestry.ts";
import { weakComponents } from "../components.ts";
import { arcCount, type Digraph, type DigraphOfView, hierarchyOf } from "../digraph.ts";
import { connectedness } from "../krackhardt/connectedness.ts";
import { efficiency } from "../krackhardt/efficiency.ts";
import { hierarchy } from "../krackhardt/hierarchy.ts";
import { leastUpperBoundedness, upperBoundSteps, upperBounds } from "../krackhardt/least-upper-bound.ts";
import type { Measure, Measurement } from "../measure.ts";
import { layers, roots, spans } from "../span-and-layers.ts";
import { unityOfCommand } from "../unity-of-command.ts";

const krackhardt = ["Krackhardt 1994, Graph theoretical dimensions of informal organizations"];
const noLines = {
  en: "No reporting line is recorded in this slice.",
  fr: "Aucune ligne de compte rendu n'est connue dans cette vue.",
};
/** Seconds for one entry of a list of superiors to be made, and to be looked at, on an ordinary processor. */
const perEntry = { made: 200e-9, seen: 8e-9 };

const ancestrySeconds = (view: OrgView): number => mostEntries(hierarchyOf(view).graph) * perEntry.made;

/** The lists of superiors, which are made to tell the rest only where they are few enough. */
const boundSeconds = (view: OrgView): number => {
  const lists = ancestrySeconds(view);
  return lists > 1 ? lists : lists + upperBoundSteps(hierarchyOf(view).graph) * perEntry.seen;
};

const size = ({ graph }: DigraphOfView): Record<string, number> => ({
  nodes: graph.size,
  lines: arcCount(graph),
  components: weakComponents(graph).length,
});

const whole =
  (formula: (graph: Digraph) => number | undefined) =>
  (view: OrgView): Measurement => {
    const cut = hierarchyOf(view);
    return { value: formula(cut.graph), numbers: size(cut) };
  };

const top = (
  { rows }: DigraphOfView,
  scored: Iterable<readonly [node: number, value: number]>,
): [number, number][] =>
  [...scored]
    .map(([node, value]): [number, number] => [rows[node] ?? 0, value])
    .sort((a, b) => b[1] - a[1])
    .slice(0, 10);

const leastUpperBound = (view: OrgView): Measurement => {
  const cut = hierarchyOf(view);
  const bounds = upperBounds(cut.graph);
  const involved = [...bounds.involved.entries()].filter(([, violations]) => violations > 0);
  return {
    value: leastUpperBoundedness(bounds),
    numbers: { ...size(cut), violations: bounds.violations, most: bounds.most },
    nodes: top(cut, involved),
  };
};

const span = (view: OrgView): Measurement => {
  const cut = hierarchyOf(view);
  const found = spans(cut.graph);
  const scored = cut.graph.out.map((reports, node): [number, number] => [node, reports.length]);
  return { value: found?.mean, numbers: { ...found }, nodes: top(cut, scored) };
};

const depth = (view: OrgView): Measurement => {
  const cut = hierarchyOf(view);
  const heads = roots(cut.graph);
  const scored = heads.map((node): [number, number] => [node, cut.graph.out[node]?.length ?? 0]);
  return { value: layers(cut.graph), numbers: { roots: heads.length }, nodes: top(cut, scored) };
};

const unity = (view: OrgView): Measurement => {
  const cut = hierarchyOf(view);
  const found = unityOfCommand(cut.graph);
  const scored = (found?.breaches ?? []).map((node): [number, number] => [
    node,
    cut.graph.into[node]?.length ?? 0,
  ]);
  return { value: found?.share, numbers: { breaches: scored.length }, nodes: top(cut, scored) };
};

/** Measures on the recorded hierarchy: everybody on a reporting line of the slice. */
export const hierarchyMeasures: readonly Measure[] = [
  {
    id: "connectedness",
    title: { en: "Connectedness", fr: "Connexité" },
    meaning: {
      en: "Share of pairs joined by some chain of reporting lines; 1 where all hang together.",
      fr: "Part des paires reliées par une chaîne de compte rendu ; 1 si tout se tient.",
    },
    undefinedWhen: noLines,
    references: krackhardt,
    read: whole(connectedness),
  },
  {
    id: "hierarchy",
    title: { en: "Hierarchy", fr: "Hiérarchie" },
    meaning: {
      en: "Share of joined pairs in which only one is above the other; 1 where nobody is above a superior.",
      fr: "Part des paires reliées où un seul est au-dessus de l'autre ; 1 si personne ne domine un supérieur.",
    },
    undefinedWhen: noLines,
    references: krackhardt,
    read: whole(hierarchy),
    estimate: ancestrySeconds,
  },
  {
    id: "efficiency",
    title: { en: "Efficiency", fr: "Efficience" },
    meaning: {
      en: "1 where there are no more lines than a tree needs; lower with every extra superior.",
      fr: "1 s'il n'y a pas plus de lignes que dans un arbre ; moins à chaque supérieur de plus.",
    },
    undefinedWhen: noLines,
    references: krackhardt,
    read: whole(efficiency),
  },
  {
    id: "least-upper-bound",
    title: { en: "Least upper boundedness", fr: "Bornes supérieures communes" },
    meaning: {
      en: "Share of pairs with one nearest common superior who can settle what is between them (textbook rule).",
      fr: "Part des paires ayant un plus proche supérieur commun capable de trancher entre elles (règle de l'auteur).",
    },
    undefinedWhen: noLines,
    references: krackhardt,
    read: leastUpperBound,
    estimate: boundSeconds,
  },
  {
    id: "span",
    title: { en: "Span of control", fr: "Étendue de l'encadrement" },
    meaning: {
      en: "Direct reports of those who have any, on average; the widest are named.",
      fr: "Nombre moyen de subordonnés directs de ceux qui en ont ; les plus larges sont nommés.",
    },
    undefinedWhen: noLines,
    references: ["Urwick 1956, The manager's span of control"],
    read: span,
  },
  {
    id: "layers",
    title: { en: "Layers", fr: "Niveaux hiérarchiques" },
    meaning: {
      en: "Levels from the top to the furthest post, by the shortest way.",
      fr: "Niveaux du sommet au poste le plus éloigné, par le plus court chemin.",
    },
    undefinedWhen: {
      en: "No top to count from is on record in this slice: there are no reporting lines, or all who are on one have a superior.",
      fr: "Aucun sommet d'où compter n'est connu dans cette vue : il n'y a pas de ligne hiérarchique, ou chacun y a un supérieur.",
    },
    references: [],
    read: depth,
  },
  {
    id: "unity-of-command",
    title: { en: "Unity of command", fr: "Unité de commandement" },
    meaning: {
      en: "Of those with a superior, the share with exactly one; the others are named.",
      fr: "Parmi ceux qui ont un supérieur, part de ceux qui en ont un seul ; les autres sont nommés.",
    },
    undefinedWhen: noLines,
    references: ["Fayol 1916, Administration industrielle et générale"],
    read: unity,
  },
];
