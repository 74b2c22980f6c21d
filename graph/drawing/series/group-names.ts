import { isolated } from "../../text/isolate.ts";
import type { Box, Diagram } from "../diagram/diagram.ts";
import { called } from "../diagram/sentence.ts";
import { climbs, primarySuperiors } from "../diagram/subject.ts";
import { semicolon, word } from "../words.ts";

/* What a box is called that stands for several: by their superiors, their head, some of them, or their cluster. */

/** How many of the whole each joint box stands for. */
export type BoxCounts = ReadonlyMap<string, number>;

/** How many of the whole a box stands for. */
export const boxCount = (counts: BoxCounts, id: string): number => counts.get(id) ?? 1;

/** How many of the whole some boxes stand for. */
export const boxesIn = (members: readonly Box[], counts: BoxCounts): number =>
  members.reduce((total, { id }) => total + boxCount(counts, id), 0);

const titleOf = ({ clusters }: Diagram, box: Box | undefined): string =>
  clusters.find(({ id }) => id === box?.cluster)?.title ?? "";

/** More than this are not named one by one: the others are counted. */
const mostNamed = 2;

/** People over whom nobody is shown: the first of them by name. */
const byMembers = (diagram: Diagram, members: readonly Box[], counts: BoxCounts): string => {
  const { language } = diagram;
  const named = [...members]
    .sort((a, b) => boxCount(counts, b.id) - boxCount(counts, a.id))
    .slice(0, mostNamed);
  const rest = boxesIn(members, counts) - boxesIn(named, counts);
  const names = named.map(({ id }) => isolated(called(diagram, id)));
  return [...names, ...(rest > 0 ? [`${rest} ${word("others", language)}`] : [])].join(semicolon(language));
};

/** People under one or two superiors, or under many, of whom those with most of them are named. */
export const underSuperiors = (diagram: Diagram, members: readonly Box[], counts: BoxCounts): string => {
  const { language } = diagram;
  const inside = new Set(members.map(({ id }) => id));
  const under = new Map<string, number>();
  for (const line of diagram.lines)
    if (climbs(line) && inside.has(line.from) && !inside.has(line.to) && !counts.has(line.to))
      under.set(line.to, (under.get(line.to) ?? 0) + boxCount(counts, line.from));
  if (under.size === 0) return byMembers(diagram, members, counts);
  const most = [...under].sort(([, a], [, b]) => b - a).slice(0, mostNamed);
  const names = most.map(([id]) => isolated(called(diagram, id))).join(semicolon(language));
  const others = under.size > mostNamed ? ` ${word("andOthers", language)}` : "";
  return `${boxesIn(members, counts)} ${word("more", language)} ${names}${others}`;
};

/** Somebody with all who stand below. */
export const headAndBelow = (diagram: Diagram, members: readonly Box[], counts: BoxCounts): string => {
  const { language } = diagram;
  const superiors = primarySuperiors(diagram);
  const head = members.find(({ id }) => members.some((other) => superiors.get(other.id) === id));
  if (head === undefined || counts.has(head.id)) return underSuperiors(diagram, members, counts);
  const below = boxesIn(members, counts) - 1;
  return `${isolated(called(diagram, head.id))} ${word("and", language)} ${below} ${word("below", language)}`;
};

/** All of a cluster, and how many. */
export const titledCluster = (diagram: Diagram, members: readonly Box[], counts: BoxCounts): string => {
  const [title, count] = [titleOf(diagram, members[0]), boxesIn(members, counts)];
  return title === "" ? String(count) : `${title} (${count})`;
};
