import { i32, u8 } from "../../graph/index/at.ts";
import { firstEdge } from "../../graph/index/relation.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { memoized } from "../../graph/memo.ts";
import { type Counts, forEachSupervision, isOnPaper } from "./supervision.ts";

/**
 * Layers of a record: steps from the nearest top to each node on the solid line on paper, −1 where no top is above, and
 * the line by which it was reached, −1 at the tops. How people act, and a dotted line, shortens nothing.
 */
export type Layers = { readonly depth: Int32Array; readonly via: Int32Array };

/** Who of those with nobody above may stand at the top: anybody, where nothing else is said. */
type IsTop = (node: number) => boolean;

/** Puts everybody who leads others on lines that count and has nobody above there into a queue; gives how many. */
const queueTops = (view: OrgView, queue: Int32Array, counts: Counts, isTop: IsTop): number => {
  const [leads, led] = [new Uint8Array(view.nodeCount), new Uint8Array(view.nodeCount)];
  const note = (_line: number, report: number, superior: number): void => {
    led[report] = 1;
    leads[superior] = 1;
  };
  forEachSupervision(view, note, counts);
  let last = 0;
  for (let node = 0; node < view.nodeCount; node++)
    if (u8(leads, node) === 1 && u8(led, node) === 0 && isTop(node)) queue[last++] = node;
  return last;
};

/** Of several ways of the same length the one whose line comes first by id, so that row order does not decide. */
const preferFirst = (view: OrgView, via: Int32Array, report: number, line: number): void => {
  const kept = i32(via, report);
  if (kept >= 0 && view.line(line).id < view.line(kept).id) via[report] = line;
};

/** The layers of a view by the lines that count: breadth first from all tops together. */
export const layersBy = (view: OrgView, counts: Counts, isTop: IsTop = () => true): Layers => {
  const down = view.subordinates();
  const depth = new Int32Array(view.nodeCount).fill(-1);
  const via = new Int32Array(view.nodeCount).fill(-1);
  const queue = new Int32Array(view.nodeCount);
  let last = queueTops(view, queue, counts, isTop);
  for (let place = 0; place < last; place++) depth[i32(queue, place)] = 0;
  for (let first = 0; first < last; first++) {
    const node = i32(queue, first);
    const stop = firstEdge(down, node + 1);
    for (let entry = firstEdge(down, node); entry < stop; entry++) {
      if (!counts(view, i32(down.lines, entry))) continue;
      const report = i32(down.ends, entry);
      if (i32(depth, report) === i32(depth, node) + 1) preferFirst(view, via, report, i32(down.lines, entry));
      if (i32(depth, report) >= 0) continue;
      depth[report] = i32(depth, node) + 1;
      via[report] = i32(down.lines, entry);
      queue[last++] = report;
    }
  }
  return { depth, via };
};

/** The layers of a view on paper, made once. */
export const paperLayers = memoized((view: OrgView): Layers => layersBy(view, isOnPaper));
