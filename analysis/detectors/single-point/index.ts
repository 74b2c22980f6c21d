import { z } from "zod";
import { i32 } from "../../../graph/index/at.ts";
import { degree, endsOf, linesOf, type Relation } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { detector, type Step } from "../../detector.ts";
import type { Draft } from "../../finding/draft.ts";
import { linesFrom, linesInto, named, otherEnd, step } from "../../kit.ts";
import { cutOffBy } from "./dominators.ts";
import { info } from "./info.ts";

const options = z.object({
  share: z
    .number()
    .min(0)
    .max(1)
    .default(0.25)
    .describe("Share of all in the hierarchy that have to be cut off"),
  least: z.number().int().min(1).default(5).describe("Fewer than this many cut off is no finding"),
  posts: z.number().int().min(2).default(2).describe("Posts held by one person from which it is listed"),
});

type Limits = z.output<typeof options>;

const deputies = (view: OrgView, post: number): number[] => linesInto(view, ["deputy-of"], post);

/** Nodes on a reporting line: those of whom a share is taken. */
const hierarchySize = (view: OrgView): number => {
  const [up, down] = [view.superiors(), view.subordinates()];
  let size = 0;
  for (let node = 0; node < view.nodeCount; node++) if (degree(up, node) + degree(down, node) > 0) size++;
  return size;
};

const cuts = (view: OrgView): Int32Array => cutOffBy(view.superiors(), view.subordinates(), view.nodeCount);

const isCut = (view: OrgView, node: number, below: number, all: number, { share, least }: Limits): boolean =>
  below >= least && below >= share * all && degree(view.superiors(), node) > 0;

const cutsOff = (view: OrgView, node: number, count: number, all: number): Draft => {
  const lines = [...linesOf(view.superiors(), node), ...linesOf(view.subordinates(), node)];
  const { class: several, members } = view.node(node);
  const unknown = several && members !== "known";
  return {
    message: unknown ? "class-of-posts" : "cuts-off",
    severity: unknown || deputies(view, node).length > 0 ? "low" : "medium",
    status: unknown ? "not-enough-data" : "found",
    subjects: [node],
    lines,
    numbers: { cutOff: count, all, deputies: deputies(view, node).length },
    values: { post: named(view, [node]), count, all },
  };
};

const structural = (view: OrgView, limits: Limits): Draft[] => {
  const below = cuts(view);
  const all = hierarchySize(view);
  const found: Draft[] = [];
  for (let node = 0; node < below.length; node++)
    if (isCut(view, node, i32(below, node), all, limits))
      found.push(cutsOff(view, node, i32(below, node), all));
  return found;
};

/** Lines by which something is said to need a post, or a hat of it, for lack of anything but the person. */
const personal = (view: OrgView, post: number): number[] =>
  view.node(post).kind === "post"
    ? linesFrom(view, ["needed-for"], post).filter((line) => view.line(line).authority.includes("personal"))
    : [];

const needed = (view: OrgView): Relation => view.relation(["needed-for"], "out");

const persons = (view: OrgView): Draft[] =>
  [...view.nodesOf("post").filter((post) => degree(needed(view), post) > 0)].flatMap((post): Draft[] => {
    const lines = personal(view, post);
    if (lines.length === 0) return [];
    const dependents = lines.map((line) => otherEnd(view, line, post));
    return [
      {
        message: "depends-on-the-person",
        severity: "high",
        subjects: [post],
        lines,
        values: { post: named(view, [post]), dependent: named(view, dependents) },
      },
    ];
  });

/**
 * The posts a person holds. One post listed under two references (the same name in the same unit) is one post:
 * registers carry such doubles when a post moves.
 */
const heldBy = (view: OrgView, person: number): number[] => {
  const posts = new Map<string, number>();
  for (const post of endsOf(view.relation(["holds"], "out"), person)) {
    const units = [...endsOf(view.relation(["part-of"], "out"), post)].sort((a, b) => a - b);
    const key = [view.node(post).name, ...units].join(" ");
    if (!posts.has(key)) posts.set(key, post);
  }
  return [...posts.values()];
};

const holders = (view: OrgView, { posts: least }: Limits): Draft[] =>
  [...view.nodesOf("holder")].flatMap((person): Draft[] => {
    const posts = heldBy(view, person);
    if (posts.length < least) return [];
    return [
      {
        message: "one-person",
        severity: "medium",
        subjects: [person],
        lines: linesFrom(view, ["holds"], person),
        numbers: { posts: posts.length },
        values: { person: named(view, [person]), posts: named(view, posts), count: posts.length },
      },
    ];
  });

const explain = (view: OrgView, limits: Limits, node: number): Step[] => {
  const [count, all] = [i32(cuts(view), node), hierarchySize(view)];
  const { class: several, members } = view.node(node);
  const held = heldBy(view, node);
  return [
    step("Would its loss cut off a large share?", "Sa perte couperait-elle une grande part ?", {
      yes: isCut(view, node, count, all, limits) && !(several && members !== "known"),
      known: !(several && members !== "known"),
      decisive: true,
      numbers: { cutOff: count, all, least: limits.least },
      lines: [...linesOf(view.subordinates(), node)],
    }),
    step(
      "Does a source say that things depend on the person who holds it?",
      "Une source dit-elle que tout dépend de son titulaire ?",
      {
        yes: personal(view, node).length > 0,
        decisive: true,
        lines: personal(view, node),
      },
    ),
    step("Has it a deputy?", "A-t-il un adjoint ?", {
      yes: deputies(view, node).length > 0,
      known: false,
      lines: deputies(view, node),
    }),
    step("Does one person hold several posts?", "Une personne occupe-t-elle plusieurs postes ?", {
      yes: held.length >= limits.posts,
      decisive: true,
      numbers: { posts: held.length },
    }),
  ];
};

/** A post whose loss cuts chains, dependence on one person, one person in several posts. */
export const singlePoint = detector({
  info,
  options,
  retell: (view, _limits, { subjects: [node = -1], numbers: { cutOff, all } }) =>
    cutOff === undefined || all === undefined ? undefined : cutsOff(view, node, cutOff, all),
  detect: (view, limits) => [...structural(view, limits), ...persons(view), ...holders(view, limits)],
  explain,
});
