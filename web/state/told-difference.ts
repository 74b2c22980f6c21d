import { lineKind, nodeKindHas } from "../../graph/kinds.ts";
import type { DiffResult } from "../../server/contract/diff.ts";

type Node = DiffResult["nodes"]["added"][number];
type ChangedNode = DiffResult["nodes"]["changed"][number];
type Line = DiffResult["lines"]["added"][number];

/** A thing with those it had and those it has now, by id. */
export type Turned = {
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** A difference as it is told: by thing, not by line. People come and go beside the posts they hold. */
export type ToldDifference = {
  readonly gone: readonly Node[];
  readonly come: readonly Node[];
  readonly superiors: readonly Turned[];
  readonly holders: readonly Turned[];
  /** Whose superior, or holder, is on record on one side only: that somebody else came is not said. */
  readonly superiorsOnce: readonly Turned[];
  readonly holdersOnce: readonly Turned[];
  readonly changed: readonly ChangedNode[];
  /** Boxes that stand for many, such as the junior posts of one grade under one superior. */
  readonly groupsGone: readonly Node[];
  readonly groupsCome: readonly Node[];
  readonly peopleGone: readonly Node[];
  readonly peopleCome: readonly Node[];
};

type Ends = readonly [of: string, at: string];

/** Who answers, and to whom, on a line of reporting. */
const superiorOn = ({ kind, from, to, polarity }: Line): Ends | undefined => {
  const { reports, superior } = lineKind(kind);
  if (!reports || superior === "none" || polarity === "denied") return undefined;
  return superior === "to" ? [from, to] : [to, from];
};

const holderOn = ({ kind, from, to }: Line): Ends | undefined =>
  lineKind(kind).fills ? [to, from] : undefined;

const atOnes = (
  lines: readonly Line[],
  endsOn: (line: Line) => Ends | undefined,
): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const line of lines) {
    const [of, at] = endsOn(line) ?? [];
    if (of !== undefined && at !== undefined) found.set(of, (found.get(of) ?? new Set()).add(at));
  }
  return found;
};

/** Things on both sides with others at the end of such lines than before; whoever stayed is left out. */
const changesOn = (
  { lines }: DiffResult,
  passing: ReadonlySet<string>,
  endsOn: (line: Line) => Ends | undefined,
): Turned[] => {
  const turned = [...lines.moved, ...lines.changed];
  const was = atOnes([...lines.removed, ...turned.map(({ before }) => before)], endsOn);
  const is = atOnes([...lines.added, ...turned.map(({ after }) => after)], endsOn);
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): Turned[] => {
    const [before, after] = [was.get(id) ?? new Set<string>(), is.get(id) ?? new Set<string>()];
    const change = {
      id,
      before: [...before].filter((one) => !after.has(one)),
      after: [...after].filter((one) => !before.has(one)),
    };
    return passing.has(id) || change.before.length + change.after.length === 0 ? [] : [change];
  });
};

/** Whether something is on record on both sides. */
const isTold = ({ before, after }: Turned): boolean => before.length > 0 && after.length > 0;
const isToldOnce = (one: Turned): boolean => !isTold(one);

const isPerson = ({ kind }: Node): boolean => nodeKindHas(kind, "person");
const isOne = (node: Node): boolean => !isPerson(node) && !node.class;
const isGroup = (node: Node): boolean => !isPerson(node) && node.class;

/** What came and went, who answers to another, which posts are held by another, and what else is different. */
export const toldDifference = (difference: DiffResult): ToldDifference => {
  const { added, removed, changed } = difference.nodes;
  const passing = new Set([...added, ...removed].map(({ id }) => id));
  const superiors = changesOn(difference, passing, superiorOn);
  const holders = changesOn(difference, passing, holderOn);
  return {
    gone: removed.filter(isOne),
    come: added.filter(isOne),
    groupsGone: removed.filter(isGroup),
    groupsCome: added.filter(isGroup),
    peopleGone: removed.filter(isPerson),
    peopleCome: added.filter(isPerson),
    superiors: superiors.filter(isTold),
    holders: holders.filter(isTold),
    superiorsOnce: superiors.filter(isToldOnce),
    holdersOnce: holders.filter(isToldOnce),
    changed,
  };
};
