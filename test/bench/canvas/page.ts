import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { layOutLayered } from "../../../graph/drawing/layered/index.ts";
import { visibleSubgraph } from "../../../graph/visible/index.ts";
import type { ViewLine, ViewNode } from "../../../server/contract/view.ts";
import { noEmphasis } from "../../../web/canvas/emphasis.ts";
import { pictureCanvas } from "../../../web/canvas/picture-canvas.ts";
import { textMeasure } from "../../../web/scene/measure.ts";
import { type DrawnScene, sceneOf } from "../../../web/scene/scene.ts";

/* What the benchmark runs inside the browser: our canvas and a bare Sigma on the same boxes and lines. */

type Pan = (step: number) => void;

/** A tree of posts in spans of eight, and as many lines again between posts near each other in it. */
const organization = (count: number, lineCount: number): { nodes: ViewNode[]; lines: ViewLine[] } => {
  const id = (i: number): string => `p${i}`;
  const nodes = Array.from(
    { length: count },
    (_, i): ViewNode => ({
      id: id(i),
      kind: "post",
      name: `Post ${i}`,
      class: false,
      hats: [],
    }),
  );
  const line = (i: number, from: number, to: number, kind: "reports-to" | "coordinates-with"): ViewLine => ({
    id: `l${i}`,
    kind,
    from: id(from),
    to: id(to),
    upper: kind === "reports-to" ? "to" : "none",
    basis: i % 50 === 0 ? "practice" : "formal",
    scopes: ["general"],
    polarity: "asserted",
    confidence: "stated",
  });
  const up = Array.from({ length: count - 1 }, (_, i) => line(i, i + 1, Math.floor(i / 8), "reports-to"));
  const across = Array.from({ length: lineCount - up.length }, (_, i) =>
    line(
      up.length + i,
      i % count,
      (i % count) + 1 + ((i * 7) % 40) < count ? (i % count) + 1 + ((i * 7) % 40) : 0,
      "coordinates-with",
    ),
  );
  return { nodes, lines: [...up, ...across] };
};

const wish = {
  families: new Set(["authority", "coordination"] as const),
  denied: true,
  things: false,
  alone: false,
  focus: undefined,
  depth: 1,
  expanded: [],
  collapsed: [],
  most: Number.POSITIVE_INFINITY,
  nodes: new Set<string>(),
  lines: new Set<string>(),
};

const clock = <T>(work: () => T): { value: T; ms: number } => {
  const start = performance.now();
  const value = work();
  return { value, ms: Math.round(performance.now() - start) };
};

const holder = (): HTMLElement => {
  const element = document.createElement("div");
  element.style.cssText = "position:absolute;inset:0;background:#fff";
  document.body.append(element);
  return element;
};

let scene: DrawnScene | undefined;

/** Makes boxes and lines and lays them out; gives the milliseconds each step took. */
const prepare = (count: number, lineCount: number) => {
  const slice = organization(count, lineCount);
  const chosen = clock(() => visibleSubgraph(slice, wish));
  const made = clock(() => sceneOf(chosen.value, new Map(), textMeasure(), 1.4));
  const laid = clock(() => layOutLayered(made.value.input));
  scene = { ...made.value, picture: laid.value };
  return {
    boxes: scene.picture.boxes.length,
    lines: scene.lineCount,
    visibleSubgraph: chosen.ms,
    measure: made.ms,
    layout: laid.ms,
  };
};

/** Fewer frames than this say little, however long they take. */
const fewest = 12;

/** How many frames come in a second while the picture is panned in each, over some milliseconds at least. */
const frames = (pan: Pan, milliseconds: number): Promise<number> =>
  new Promise((done) => {
    const start = performance.now();
    let count = 0;
    const next = (): void => {
      const passed = performance.now() - start;
      if (passed > milliseconds && count >= fewest) {
        done((count * 1000) / passed);
        return;
      }
      pan(count++ % 80 < 40 ? 0.01 : -0.01);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

const settled = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Long enough for what is done when nobody waits. */
const rested = (): Promise<void> => new Promise((done) => setTimeout(done, 1_000));

/** Frames a second of our canvas, `ratio` being how near the camera stands (1 sees all). */
const ours = async (ratio: number, milliseconds: number) => {
  if (scene === undefined) throw new Error("prepare first");
  const element = holder();
  const nothing = (): void => undefined;
  const canvas = pictureCanvas(element, {
    onNode: nothing,
    onLine: nothing,
    onOpen: nothing,
    onHover: nothing,
    onDrag: nothing,
    onLost: nothing,
  });
  const drawn = scene;
  const shown = clock(() => canvas.show(drawn, ({ level }) => level));
  canvas.emphasise(noEmphasis, new Map());
  canvas.zoom(ratio);
  await settled();
  await rested();
  const still = element.querySelector<HTMLElement>(".sigma-held-lines");
  let [all, without] = [0, 0];
  const count = await frames((step) => {
    canvas.pan(step, 0);
    // what the frame before showed; the first one shows what stood still
    if (all++ > 1 && still?.style.visibility !== "visible") without++;
  }, milliseconds);
  canvas.end();
  element.remove();
  return { frames: count, show: shown.ms, lines: 1 - without / all };
};

/** Frames a second of Sigma as it comes, with its own circles and straight lines, on the same boxes and lines. */
const bare = async (ratio: number, milliseconds: number) => {
  if (scene === undefined) throw new Error("prepare first");
  const element = holder();
  const graph = new MultiDirectedGraph();
  for (const { id, x, y } of scene.picture.boxes)
    graph.addNode(id, { x, y: -y, size: 4, label: id, color: "#567" });
  for (const { id, from, to } of scene.input.lines)
    graph.addEdgeWithKey(id, from, to, { size: 1, color: "#9ab" });
  const sigma = new Sigma(graph, element);
  const camera = sigma.getCamera();
  camera.setState({ x: 0.5, y: 0.5, ratio });
  await settled();
  const count = await frames((step) => {
    const { x } = camera.getState();
    camera.setState({ x: x + step * ratio });
  }, milliseconds);
  sigma.kill();
  element.remove();
  return { frames: count };
};

export type CanvasTools = { prepare: typeof prepare; ours: typeof ours; bare: typeof bare };

Object.assign(window, { canvasTools: { prepare, ours, bare } satisfies CanvasTools });
