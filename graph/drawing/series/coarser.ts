import type { Box, Diagram } from "../diagram/diagram.ts";
import { boxNeighbours, primarySuperiors } from "../diagram/subject.ts";
import { type BoxGroup, contract } from "./contract.ts";
import {
  type BoxCounts,
  boxCount,
  boxesIn,
  headAndBelow,
  titledCluster,
  underSuperiors,
} from "./group-names.ts";
import { mergePairs } from "./merge-pairs.ts";

/** A diagram in which some boxes stand for several: which box each of the original ones went into. */
export type CoarserDiagram = { readonly diagram: Diagram; readonly into: ReadonlyMap<string, string> };

/** Boxes of a diagram that may stand together, and what they are called by how many they are. */
type Kin = {
  readonly of: (diagram: Diagram) => (box: Box) => string | undefined;
  readonly name: (diagram: Diagram, members: readonly Box[], counts: BoxCounts) => string;
  readonly allLines: boolean;
  /** Groups that would stand for more than this are left to other ways. */
  readonly most?: number;
  /** Whether the two that stand for fewest go together first, not all at once. */
  readonly pairs?: boolean;
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
  name: underSuperiors,
  allLines: false,
});

const cousins = (marked: boolean): Kin => ({
  of: (diagram) => {
    const may = childless(diagram, marked);
    return (box) => (may(box) ? box.cluster : undefined);
  },
  name: underSuperiors,
  allLines: false,
});

/** A superior with those below, where these are one box already: a department under its head. */
const branches = (marked: boolean): Kin => ({
  of: (diagram) => {
    const superiors = primarySuperiors(diagram);
    const may = childless(diagram, marked);
    const below = new Map<string, Box[]>();
    for (const box of diagram.boxes) {
      const over = superiors.get(box.id);
      if (over !== undefined) below.set(over, [...(below.get(over) ?? []).slice(0, 1), box]); // two tell enough
    }
    const isHead = ({ id, mark, cluster }: Box): boolean => {
      const [only, ...others] = below.get(id) ?? [];
      return (marked || mark === "none") && others.length === 0 && only?.cluster === cluster && may(only);
    };
    const heads = new Set(diagram.boxes.filter(isHead).map(({ id }) => id));
    return (box) => {
      if (heads.has(box.id)) return box.id;
      const over = superiors.get(box.id);
      return over !== undefined && heads.has(over) ? over : undefined;
    };
  },
  name: headAndBelow,
  allLines: false,
});

/** Boxes tied to the same others: a star's rays. */
const alike: Kin = {
  of: (diagram) => (box) => {
    const tied = [...new Set(boxNeighbours(diagram, box.id))].sort();
    return tied.length === 0 ? undefined : `${box.cluster} ${tied.join(" ")}`;
  },
  name: underSuperiors,
  allLines: true,
};

const ofOneCluster: Kin = {
  of: () => (box) => box.cluster,
  name: titledCluster,
  allLines: false,
};

/** People of unlike superiors stand together while they are no more than this; beyond it departments do. */
const fewTogether = 25;

/** Who goes together, what is missed least first: whole clusters are the last resort, which always ends in a few boxes. */
const kinds: readonly Kin[] = [
  siblings(false),
  { ...cousins(false), most: fewTogether },
  branches(false),
  alike,
  siblings(true),
  branches(true),
  { ...cousins(false), pairs: true },
  { ...cousins(true), pairs: true },
  ofOneCluster,
];

/** The two that stand for fewest. */
const smallest = (members: readonly Box[], counts: BoxCounts): Box[] =>
  [...members].sort((a, b) => boxCount(counts, a.id) - boxCount(counts, b.id)).slice(0, 2);

const grouped = (diagram: Diagram, kin: Kin, counts: BoxCounts): Box[][] => {
  const keyOf = kin.of(diagram);
  const groups = new Map<string, Box[]>();
  for (const box of diagram.boxes) {
    const key = keyOf(box);
    const group = key === undefined ? undefined : groups.get(key);
    if (group !== undefined) group.push(box);
    else if (key !== undefined) groups.set(key, [box]);
  }
  return [...groups.values()]
    .filter((members) => members.length > 1)
    .map((members) => (kin.pairs ? smallest(members, counts) : members))
    .filter((members) => boxesIn(members, counts) <= (kin.most ?? Number.POSITIVE_INFINITY));
};

const groupOf = (diagram: Diagram, kin: Kin, boxes: readonly Box[], counts: BoxCounts): BoxGroup => {
  const [first] = boxes;
  const members = boxes.map(({ id }) => id);
  const all = diagram.boxes.every(({ id, cluster }) => cluster !== first?.cluster || members.includes(id));
  const name = (all ? titledCluster : kin.name)(diagram, boxes, counts);
  return { members, cluster: first?.cluster ?? "", name, allLines: kin.allLines };
};

/**
 * The largest group of the first kind that has one; of pairs the one that stands for fewest. Several at once while
 * `spare` boxes are to go before anybody looks at the picture.
 */
const nextGroups = (diagram: Diagram, counts: BoxCounts, spare: number): BoxGroup[] => {
  for (const kin of kinds) {
    const groups = grouped(diagram, kin, counts).sort(
      (a, b) => b.length - a.length || (b.length === 2 ? boxesIn(a, counts) - boxesIn(b, counts) : 0),
    );
    let left = spare;
    const chosen = groups.filter((boxes, i) => {
      const takes = i === 0 || left > 0;
      left -= boxes.length - 1;
      return takes;
    });
    if (chosen.length > 0) return chosen.map((boxes) => groupOf(diagram, kin, boxes, counts));
  }
  return [];
};

/** With more boxes than this many pages' worth, groups are joined by the dozen. */
const farAbove = 3;

/**
 * Ever coarser pictures of a diagram, each with one group more drawn as one box, from the first that has no more
 * than `most` boxes; the last has a box per cluster.
 */
export const coarser = (whole: Diagram, most: number): CoarserDiagram[] => {
  const pictures: CoarserDiagram[] = [];
  const counts = new Map<string, number>();
  let last: CoarserDiagram = { diagram: whole, into: new Map(whole.boxes.map(({ id }) => [id, id])) };
  for (;;) {
    const groups = nextGroups(last.diagram, counts, last.diagram.boxes.length - farAbove * most);
    if (groups.length === 0) return pictures;
    for (const group of groups) last = joined(last, group, counts);
    if (last.diagram.boxes.length <= most)
      pictures.push({ ...last, diagram: mergePairs(last.diagram, (id) => counts.has(id)) });
  }
};

/** A picture with a group more drawn as one box, whose count is kept. */
const joined = (
  { diagram, into }: CoarserDiagram,
  group: BoxGroup,
  counts: Map<string, number>,
): CoarserDiagram => {
  const joint = contract(diagram, group);
  counts.set(
    joint.box.id,
    group.members.reduce((total, id) => total + boxCount(counts, id), 0),
  );
  const members = new Set(group.members);
  return {
    diagram: joint.diagram,
    into: new Map([...into].map(([id, now]) => [id, members.has(now) ? joint.box.id : now])),
  };
};
