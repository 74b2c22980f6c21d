import { mapById } from "../../../graph/by-id.ts";
import { lineKind } from "../../../graph/kinds.ts";
import { wearerOf } from "../../../graph/visible/hats.ts";
import { treeOf } from "../../../graph/visible/tree.ts";
import { upward } from "../../../graph/visible/weigh.ts";
import { type Basis, keysOf, levels } from "../../../graph/vocabulary.ts";
import type { ViewLine, ViewNode } from "../../../server/contract/view.ts";
import type { DrawnSubgraph } from "../../scene/choice.ts";

/** A row of the outline: a node under the one it answers to first. Hats are rows under their post. */
export type OutlineRow = {
  readonly key: string;
  readonly node: string;
  readonly level: number;
  readonly parent: string | undefined;
  readonly children: number;
  /** How many report to it directly, not only in practice; units that are parts of it do not. */
  readonly reports: number;
  /** Place among its siblings and how many they are, for assistive technology. */
  readonly place: number;
  readonly of: number;
  /** Superiors by basis, a hat's its own. */
  readonly superiors: Readonly<Record<Basis, readonly ViewLine[]>>;
};

const answers = (line: ViewLine): boolean =>
  lineKind(line.kind).climbs === "answer" && line.polarity === "asserted";

const superiorsOf = (lines: readonly ViewLine[]): OutlineRow["superiors"] => ({
  formal: lines.filter(({ basis }) => basis === "formal"),
  practice: lines.filter(({ basis }) => basis === "practice"),
  unspecified: lines.filter(({ basis }) => basis === "unspecified"),
});

const linesUp = (choice: DrawnSubgraph): ReadonlyMap<string, ViewLine[]> => {
  const up = new Map<string, ViewLine[]>();
  for (const line of choice.lines) {
    const ends = answers(line) ? upward(line) : undefined;
    if (ends === undefined) continue;
    const key = line.hat !== undefined && choice.wearers.get(line.hat) === ends.lower ? line.hat : ends.lower;
    up.set(key, [...(up.get(key) ?? []), line]);
  }
  return up;
};

/** Those who report directly to each box, on paper or where it is not said. */
const reportsIn = ({ lines, wearers }: DrawnSubgraph): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const line of lines) {
    const ends = upward(line);
    if (ends === undefined || !lineKind(line.kind).reports) continue;
    if (line.polarity === "denied" || line.basis === "practice") continue;
    const upper = wearerOf(wearers, ends.upper);
    found.set(upper, (found.get(upper) ?? new Set()).add(wearerOf(wearers, ends.lower)));
  }
  return found;
};

const levelOrder: readonly string[] = keysOf(levels);

/** From the governing bodies down, then by name. */
const inReadingOrder = (a: ViewNode, b: ViewNode): number =>
  levelOrder.indexOf(a.level ?? "headquarters") - levelOrder.indexOf(b.level ?? "headquarters") ||
  a.name.localeCompare(b.name);

/** All rows in reading order, as if everything were open. */
export const outlineOf = (choice: DrawnSubgraph): OutlineRow[] => {
  const nodes = mapById(choice.nodes.toSorted(inReadingOrder));
  const tree = treeOf([...nodes.keys()], choice.lines);
  const up = linesUp(choice);
  const reports = reportsIn(choice);
  const rows: OutlineRow[] = [];
  const hats = (id: string): ViewNode["hats"] => nodes.get(id)?.hats ?? [];
  const add = (id: string, level: number, parent: string | undefined, place: number, of: number): void => {
    const below = tree.children.get(id) ?? [];
    const worn = hats(id);
    const count = below.length + worn.length;
    rows.push({
      key: id,
      node: id,
      level,
      parent,
      children: count,
      reports: reports.get(id)?.size ?? 0,
      place,
      of,
      superiors: superiorsOf(up.get(id) ?? []),
    });
    worn.forEach((hat, i) => {
      rows.push({
        key: `${id} ${hat.id}`,
        node: hat.id,
        level: level + 1,
        parent: id,
        children: 0,
        reports: 0,
        place: i + 1,
        of: count,
        superiors: superiorsOf(up.get(hat.id) ?? []),
      });
    });
    below.forEach((child, i) => {
      add(child, level + 1, id, worn.length + i + 1, count);
    });
  };
  tree.roots.forEach((root, i) => {
    add(root, 1, undefined, i + 1, tree.roots.length);
  });
  return rows;
};

/** The rows that are in sight when some are closed. */
export const visibleRows = (rows: readonly OutlineRow[], closed: ReadonlySet<string>): OutlineRow[] => {
  const hidden = new Set<string>();
  return rows.filter((row) => {
    const out = row.parent !== undefined && (hidden.has(row.parent) || closed.has(row.parent));
    if (out) hidden.add(row.key);
    return !out;
  });
};
