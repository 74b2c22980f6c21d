import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Lane } from "../../graph/drawing/layered/index.ts";
import type { DrawnScene } from "../scene/scene.ts";
import { linesAtRest, setAtRest } from "./at-rest.ts";
import { BoxProgram } from "./box-program.ts";
import { fitAll, isSeen, moveTo, panBy, zoomBy, zoomTo } from "./camera.ts";
import { type Drag, dragBoxes } from "./drag.ts";
import { type Emphasis, noEmphasis } from "./emphasis.ts";
import { eyeOf } from "./eye.ts";
import { type Frame, frameOf } from "./frame.ts";
import { drawGhosts } from "./ghosts-layer.ts";
import { type BoxAttributes, graphOf, type PieceAttributes, type SceneGraph } from "./graph.ts";
import type { HeldLines } from "./held-lines.ts";
import type { LineLabel } from "./label-places.ts";
import { drawLanes, writeLaneTitles } from "./lanes-layer.ts";
import { layer, type Renderer } from "./layers.ts";
import { writeLineLabels } from "./line-labels.ts";
import { LineProgram } from "./line-program.ts";
import { boxLook, pieceLook } from "./looks.ts";
import { animate, still } from "./motion.ts";
import { writeNames } from "./names-layer.ts";
import { type Palette, readPalette } from "./palette.ts";
import { drawPins } from "./pins-layer.ts";
import { eased, pictureBetween } from "./transition.ts";

/* Longer than a usual file because everything in it works on one Sigma instance, from its making to its end. */

/** What a person did on the canvas. Ids are those of nodes and lines, hats included. */
export type Gestures = {
  readonly onNode: (id: string) => void;
  readonly onLine: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onHover: (at: { node?: string; line?: string } | undefined) => void;
  /** A box is dragged, or let go. */
  readonly onDrag: (drag: Drag) => void;
  /** The browser took the graphics away: nothing more can be drawn here. */
  readonly onLost: () => void;
};

export type PictureCanvas = {
  readonly show: (scene: DrawnScene, laneTitle: (lane: Lane) => string, travels?: number) => void;
  readonly emphasise: (emphasis: Emphasis, labels: ReadonlyMap<string, LineLabel>) => void;
  readonly repaint: () => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Moves by parts of what is seen, to the right and down. */
  readonly pan: (right: number, down: number) => void;
  readonly look: (nodes: ReadonlySet<string>, lines: ReadonlySet<string>) => void;
  /** Moves to a node that is out of sight. */
  readonly reveal: (node: string) => void;
  /** Brings some boxes into sight without coming closer. */
  readonly bring: (nodes: ReadonlySet<string>) => void;
  /** Draws what is seen at this moment onto another canvas: paper takes none of WebGL's. */
  readonly copyTo: (canvas: HTMLCanvasElement) => void;
  readonly end: () => void;
};

/** What is being drawn at the moment. */
type Stage = {
  /** As it is on the screen; on its way to `target` while boxes travel. */
  scene: DrawnScene | undefined;
  target: DrawnScene | undefined;
  frame: Frame;
  emphasis: Emphasis;
  labels: ReadonlyMap<string, LineLabel>;
  palette: Palette;
  laneTitle: (lane: Lane) => string;
};

/** Throws one sentence where the browser has no WebGL: Sigma would fail later, in the middle of its work. */
const askForWebGl = (): void => {
  const context = document.createElement("canvas").getContext("webgl2");
  if (context === null) throw new Error("this browser has no WebGL");
  // a browser allows only so many at once
  context.getExtension("WEBGL_lose_context")?.loseContext();
};

const start = (container: HTMLElement, stage: Stage): Renderer => {
  askForWebGl();
  const graph: SceneGraph = new MultiDirectedGraph();
  return new Sigma<BoxAttributes, PieceAttributes>(graph, container, {
    defaultNodeType: "box",
    defaultEdgeType: "line",
    nodeProgramClasses: { box: BoxProgram },
    edgeProgramClasses: { line: LineProgram },
    renderLabels: false,
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 0,
    // one that is being put away has no room
    allowInvalidContainer: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 2.5,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, data) =>
      stage.scene === undefined ? data : boxLook(id, data, stage.scene, stage.emphasis, stage.palette),
    edgeReducer: (_, data) =>
      stage.scene === undefined ? data : pieceLook(data, stage.scene, stage.emphasis, stage.palette),
  });
};

const none: ReadonlySet<string> = new Set();

type Sheets = Readonly<Record<"lanes" | "names", CanvasRenderingContext2D | null>>;

/** Draws what Sigma does not: lanes behind, names and labels on top, in step with its camera. */
const drawAround = (renderer: Renderer, stage: Stage, { lanes, names }: Sheets): void => {
  if (stage.scene === undefined || lanes === null || names === null) return;
  const { scene, emphasis, palette } = stage;
  const eye = eyeOf(renderer, stage.frame);
  drawLanes(lanes, scene.picture.lanes, eye, palette);
  names.clearRect(0, 0, eye.width, eye.height);
  drawGhosts(names, scene.ghosts ?? [], eye, palette);
  const writing = { context: names, scene, emphasis, eye, palette };
  const boxes = writeNames(writing);
  const titles = writeLaneTitles(names, scene.picture.lanes, stage.laneTitle, {
    eye,
    palette,
    boxes: boxes.map(({ rect }) => rect),
  });
  writeLineLabels(writing, stage.labels, boxes, titles);
  drawPins(names, boxes, scene.pinned ?? none, palette);
};

const listen = (renderer: Renderer, stage: Stage, gestures: Gestures): void => {
  const nodeOf = (id: string): string => stage.scene?.hatOfTab.get(id) ?? id;
  const lineOf = (edge: string): string => renderer.getGraph().getEdgeAttribute(edge, "line");
  const hover = (at: { node?: string; line?: string } | undefined): void => {
    stage.emphasis = { ...stage.emphasis, hovered: at?.node ?? at?.line };
    renderer.refresh({ schedule: true });
    const container = renderer.getContainer();
    container.style.cursor = at === undefined ? "" : "pointer";
    container.title = stage.scene?.nodes.get(at?.node ?? "")?.name ?? "";
    gestures.onHover(at);
  };
  const isBox = (id: string): boolean => stage.scene?.nodes.has(id) ?? false;
  const wasDragged = dragBoxes(renderer, isBox, gestures.onDrag);
  renderer.on("clickNode", ({ node }) => {
    if (!wasDragged()) gestures.onNode(nodeOf(node));
  });
  renderer.on("clickEdge", ({ edge }) => gestures.onLine(lineOf(edge)));
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    gestures.onOpen(nodeOf(node));
  });
  renderer.on("enterNode", ({ node }) => hover({ node: nodeOf(node) }));
  renderer.on("leaveNode", () => hover(undefined));
  renderer.on("enterEdge", ({ edge }) => hover({ line: lineOf(edge) }));
  renderer.on("leaveEdge", () => hover(undefined));
  const sheets = { lanes: layer(renderer, "lanes", "edges"), names: layer(renderer, "names", "mouse") };
  renderer.on("afterRender", () => drawAround(renderer, stage, sheets));
  // Sigma itself gives its graphics back when it ends
  const ended = new AbortController();
  renderer.on("kill", () => ended.abort());
  for (const canvas of Object.values(renderer.getCanvases()))
    canvas.addEventListener("webglcontextlost", gestures.onLost, { signal: ended.signal });
  const observer = new ResizeObserver(() => renderer.scheduleRender());
  observer.observe(renderer.getContainer());
  renderer.on("kill", () => observer.disconnect());
};

/** More boxes than this are put where they belong at once. */
const travelling = 250;
/** How long boxes travel, in milliseconds. */
const travel = 320;

const put = (renderer: Renderer, stage: Stage, scene: DrawnScene): void => {
  const { graph, frame } = graphOf(scene);
  Object.assign(stage, { scene, frame });
  renderer.setCustomBBox(frame.box);
  renderer.setGraph(graph);
  setAtRest(renderer, graph.size);
  renderer.refresh();
};

const newStage = (container: HTMLElement): Stage => ({
  scene: undefined,
  target: undefined,
  frame: frameOf({ width: 1, height: 1 }),
  emphasis: noEmphasis,
  labels: new Map(),
  palette: readPalette(container),
  laneTitle: ({ level }) => level,
});

/** Showing a scene: boxes travel to it from where they stand, unless they are many, or nothing is to move. */
const showing = (
  renderer: Renderer,
  stage: Stage,
  held: HeldLines,
): Pick<PictureCanvas, "show"> & { stop: () => void } => {
  const draw = (scene: DrawnScene): void => {
    held.drop();
    put(renderer, stage, scene);
  };
  let stop = (): void => undefined;
  return {
    show: (scene, laneTitle, duration = travel) => {
      stop();
      const before = stage.scene?.picture;
      Object.assign(stage, { target: scene, laneTitle });
      if (before === undefined || scene.nodes.size > travelling || duration === 0 || still()) draw(scene);
      else
        stop = animate(duration, (t) =>
          draw({
            ...scene,
            picture: t < 1 ? pictureBetween(before, scene.picture, eased(t)) : scene.picture,
          }),
        );
    },
    stop: () => stop(),
  };
};

/** Moving over the picture, by hand or to what is to be looked at. */
const moving = (
  renderer: Renderer,
  stage: Stage,
): Pick<PictureCanvas, "fit" | "zoom" | "pan" | "look" | "reveal" | "bring"> => {
  const withTarget = (move: (target: DrawnScene, frame: Frame) => void): void => {
    if (stage.target !== undefined) move(stage.target, frameOf(stage.target.picture));
  };
  return {
    fit: () => fitAll(renderer),
    zoom: (factor) => zoomBy(renderer, factor),
    pan: (right, down) => panBy(renderer, right, down),
    look: (nodes, lines) => withTarget((target, frame) => zoomTo(renderer, frame, target, nodes, lines)),
    reveal: (node) =>
      withTarget((target, frame) => {
        if (!isSeen(renderer, frame, target, node)) zoomTo(renderer, frame, target, new Set([node]), none);
      }),
    bring: (nodes) => withTarget((target, frame) => moveTo(renderer, frame, target, nodes)),
  };
};

/** Draws all layers of the picture onto another canvas, as they are at this moment. */
const copyLayers = (renderer: Renderer, canvas: HTMLCanvasElement): void => {
  renderer.refresh({ schedule: false });
  const { width, height } = renderer.getDimensions();
  const ratio = window.devicePixelRatio || 1;
  Object.assign(canvas, { width: width * ratio, height: height * ratio });
  const context = canvas.getContext("2d");
  for (const each of renderer.getContainer().querySelectorAll("canvas"))
    if (each.style.visibility !== "hidden") context?.drawImage(each, 0, 0, canvas.width, canvas.height);
};

/** The picture on the screen: Sigma with our programs for boxes and lines, and two layers of words. */
export const pictureCanvas = (container: HTMLElement, gestures: Gestures): PictureCanvas => {
  const stage = newStage(container);
  const renderer = start(container, stage);
  listen(renderer, stage, gestures);
  const { show, stop } = showing(renderer, stage, linesAtRest(renderer));
  return {
    show,
    ...moving(renderer, stage),
    emphasise: (emphasis, labels) => {
      Object.assign(stage, { emphasis: { ...emphasis, hovered: stage.emphasis.hovered }, labels });
      renderer.refresh();
    },
    repaint: () => {
      stage.palette = readPalette(container);
      renderer.refresh();
    },
    copyTo: (canvas) => copyLayers(renderer, canvas),
    end: () => {
      stop();
      renderer.kill();
    },
  };
};
