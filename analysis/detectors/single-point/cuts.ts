import { i32 } from "../../../graph/index/at.ts";
import { degree, endsOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { distinct } from "../../finding/short-lists.ts";
import { linesInto } from "../../kit.ts";
import { cutOffBy } from "./dominators.ts";

/**
 * A node with a superior, how many lose every way up without it, of all on a reporting line, among how many with the same
 * superiors and with reports it stands, itself counted, and how many the one of the others cuts off that cuts off most.
 */
export type CutNode = {
  readonly node: number;
  readonly cutOff: number;
  readonly all: number;
  readonly peers: number;
  readonly next: number;
};

export const deputies = (view: OrgView, post: number): number[] => linesInto(view, ["deputy-of"], post);

/** Nodes on a reporting line: those of whom a share is taken. */
const hierarchySize = (view: OrgView): number => {
  const [up, down] = [view.superiors(), view.subordinates()];
  let size = 0;
  for (let node = 0; node < view.nodeCount; node++) if (degree(up, node) + degree(down, node) > 0) size++;
  return size;
};

/** Others with the same superiors who lead somebody: who leads nobody is no measure of what a head cuts off. */
const peersOf = (view: OrgView, node: number): number[] => {
  const down = view.subordinates();
  const beside = endsOf(view.superiors(), node).flatMap((superior) => endsOf(down, superior));
  return distinct(beside).filter((peer) => peer !== node && degree(down, peer) > 0);
};

const cutOffIn = (view: OrgView): Int32Array =>
  cutOffBy(view.superiors(), view.subordinates(), view.nodeCount);

const among = (view: OrgView, below: Int32Array, node: number): { peers: number; next: number } => {
  const peers = peersOf(view, node);
  const next = peers.reduce((most, peer) => Math.max(most, i32(below, peer)), 0);
  return { peers: peers.length + 1, next };
};

/**
 * Every node without which at least so many others, and such a share of all, lose every way up. A top has nobody above it
 * to be cut off from.
 */
export const cuts = (view: OrgView, least: number, share: number): CutNode[] => {
  const below = cutOffIn(view);
  const all = hierarchySize(view);
  const up = view.superiors();
  const enough = Math.max(1, least, share * all);
  const found: CutNode[] = [];
  for (let node = 0; node < below.length; node++)
    if (i32(below, node) >= enough && degree(up, node) > 0)
      found.push({ node, cutOff: i32(below, node), all, ...among(view, below, node) });
  return found;
};

/** The same of one node, whatever it cuts off; nothing of a top. */
export const cutAt = (view: OrgView, node: number): CutNode => {
  const below = cutOffIn(view);
  return {
    node,
    cutOff: degree(view.superiors(), node) > 0 ? i32(below, node) : 0,
    all: hierarchySize(view),
    ...among(view, below, node),
  };
};

/** Whether a node stands for several posts whose number is not known. */
export const standsForMany = (view: OrgView, node: number): boolean => {
  const { class: several, members } = view.node(node);
  return several && members !== "known";
};
