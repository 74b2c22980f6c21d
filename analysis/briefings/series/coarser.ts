import type { Box, Diagram } from "../diagram.ts";
import { called } from "../sentence.ts";
import { neighbours, primarySuperiors } from "../subject.ts";
import { word } from "../words.ts";
import { contract, type Group } from "./contract.ts";
import { mergePairs } from "./merge-pairs.ts";

/** A diagram in which some boxes stand for several: which box each of the original ones went into. */
export type Overview = { readonly diagram: Diagram; readonly into: ReadonlyMap<string, string> };

/** Boxes of a diagram that may stand together, and what they are called by how many they are. */
type Kin = {
  readonly of: (diagram: Diagram) => (box: Box) => string | undefined;
  readonly name: (diagram: Diagram, members: readonly Box[], count: number) => string;
  readonly allLines: boolean;
};

const counted = ({ language }: Diagram, _: readonly Box[], count: number): string =>
  `${count} ${word("others", language)}`;

const underSuperior = (diagram: Diagram, [first]: readonly Box[], count: number): string => {
  const superior = first === undefined ? undefined : primarySuperiors(diagram).get(first.id);
  if (superior === undefined) return counted(diagram, [], count);
  return `${count} ${word("more", diagram.language)} ${called(diagram, superior)}`;
};

const ofCluster = ({ clusters }: Diagram, [first]: readonly Box[], count: number): string => {
  const title = clusters.find(({ id }) => id === first?.cluster)?.title ?? "";
  return title === "" ? String(count) : `${title} (${count})`;
};

/** Whether nobody answers to a box and, unless `marked` are welcome, nothing is said of it in particular. */
const childless = (diagram: Diagram, marked: boolean): ((box: Box) => boolean) => {
  const superiors = new Set(primarySuperiors(diagram).values());
  return ({ id, mark }) => !superiors.has(id) && (marked || mark === "none");
};

const siblings = (marked: boolean): Kin => ({
  of: (diagram) => {
    const superiors = primarySuperiors(diagram);
    const may = childless(diagram, marked);
    return (box) => (may(box) ? `${superiors.get(box.id) ?? ""} ${box.cluster}` : undefined);
  },
  name: underSuperior,
  allLines: false,
});

const cousins = (marked: boolean): Kin => ({
  of: (diagram) => {
    const may = childless(diagram, marked);
    return (box) => (may(box) ? box.cluster : undefined);
  },
  name: counted,
  allLines: false,
});

/** Boxes tied to the same others: a star's rays. */
const alike: Kin = {
  of: (diagram) => (box) => {
    const tied = [...new Set(neighbours(diagram, box.id))].sort();
    return tied.length === 0 ? undefined : `${box.cluster} ${tied.join(" ")}`;
  },
  name: counted,
  allLines: true,
};

const ofOneCluster: Kin = {
  of: () => (box) => box.cluster,
  name: ofCluster,
  allLines: false,
};

/** Who goes together, what is missed least first: whole clusters are the last resort, which always ends in a few boxes. */
const kinds: readonly Kin[] = [
  siblings(false),
  cousins(false),
  alike,
  siblings(true),
  cousins(true),
  ofOneCluster,
];

type Counts = ReadonlyMap<string, number>;

const grouped = (diagram: Diagram, kin: Kin): Box[][] => {
  const keyOf = kin.of(diagram);
  const groups = new Map<string, Box[]>();
  for (const box of diagram.boxes) {
    const key = keyOf(box);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), box]);
  }
  return [...groups.values()].filter((members) => members.length > 1);
};

const sum = (members: readonly string[], counts: Counts): number =>
  members.reduce((total, id) => total + (counts.get(id) ?? 1), 0);

/** The largest group of the first kind that has one. */
const nextGroup = (diagram: Diagram, counts: Counts): Group | undefined => {
  for (const kin of kinds) {
    const [boxes] = grouped(diagram, kin).sort((a, b) => b.length - a.length);
    const [first] = boxes ?? [];
    if (boxes === undefined || first === undefined) continue;
    const members = boxes.map(({ id }) => id);
    const all = diagram.boxes.every(({ id, cluster }) => cluster !== first.cluster || members.includes(id));
    const name = (all ? ofCluster : kin.name)(diagram, boxes, sum(members, counts));
    return { members, cluster: first.cluster, name, allLines: kin.allLines };
  }
  return undefined;
};

/**
 * Ever coarser pictures of a diagram, each with one group more drawn as one box, from the first that has no more
 * than `most` boxes; the last has a box per cluster.
 */
export const coarser = (whole: Diagram, most: number): Overview[] => {
  const pictures: Overview[] = [];
  const counts = new Map<string, number>();
  let last: Overview = { diagram: whole, into: new Map(whole.boxes.map(({ id }) => [id, id])) };
  for (;;) {
    const group = nextGroup(last.diagram, counts);
    if (group === undefined) return pictures;
    const { diagram, box } = contract(last.diagram, group);
    counts.set(box.id, sum(group.members, counts));
    const members = new Set(group.members);
    last = {
      diagram,
      into: new Map([...last.into].map(([id, now]) => [id, members.has(now) ? box.id : now])),
    };
    if (diagram.boxes.length <= most)
      pictures.push({ ...last, diagram: mergePairs(diagram, (id) => counts.has(id)) });
  }
};
