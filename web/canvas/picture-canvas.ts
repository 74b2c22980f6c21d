import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Lane } from "../../graph/layout/index.ts";
import type { DrawnScene } from "../picture/scene.ts";
import { linesAtRest, setAtRest } from "./at-rest.ts";
import { BoxProgram } from "./box-program.ts";
import { fitAll, isSeen, panBy, zoomBy, zoomTo } from "./camera.ts";
import { type Emphasis, plain } from "./emphasis.ts";
import { eyeOf } from "./eye.ts";
import { type Frame, frameOf } from "./frame.ts";
import { type BoxAttributes, graphOf, type PieceAttributes, type SceneGraph } from "./graph.ts";
import { drawLanes, writeLaneTitles } from "./lanes-layer.ts";
import { layer, type Renderer } from "./layers.ts";
import { type LineLabel, writeLineLabels } from "./line-labels.ts";
import { LineProgram } from "./line-program.ts";
import { boxLook, pieceLook } from "./looks.ts";
import { writeNames } from "./names-layer.ts";
import { type Palette, readPalette } from "./palette.ts";

/** What a person did on the canvas. Ids are those of nodes and lines, hats included. */
export type Gestures = {
  readonly onNode: (id: string) => void;
  readonly onLine: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onHover: (at: { node?: string; line?: string } | undefined) => void;
};

export type PictureCanvas = {
  readonly show: (scene: DrawnScene, laneTitle: (lane: Lane) => string) => void;
  readonly emphasise: (emphasis: Emphasis, labels: ReadonlyMap<string, LineLabel>) => void;
  readonly repaint: () => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
  /** Moves by parts of what is seen, to the right and down. */
  readonly pan: (right: number, down: number) => void;
  readonly look: (nodes: ReadonlySet<string>, lines: ReadonlySet<string>) => void;
  /** Moves to a node that is out of sight. */
  readonly reveal: (node: string) => void;
  readonly end: () => void;
};

/** What is being drawn at the moment. */
type Stage = {
  scene: DrawnScene | undefined;
  frame: Frame;
  emphasis: Emphasis;
  labels: ReadonlyMap<string, LineLabel>;
  palette: Palette;
  laneTitle: (lane: Lane) => string;
};

const start = (container: HTMLElement, stage: Stage): Renderer => {
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
    minCameraRatio: 0.02,
    maxCameraRatio: 2.5,
    defaultDrawNodeHover: () => undefined,
    nodeReducer: (id, data) =>
      stage.scene === undefined ? data : boxLook(id, data, stage.scene, stage.emphasis, stage.palette),
    edgeReducer: (_, data) =>
      stage.scene === undefined ? data : pieceLook(data, stage.scene, stage.emphasis, stage.palette),
  });
};

type Sheets = Readonly<Record<"lanes" | "names", CanvasRenderingContext2D | null>>;

/** Draws what Sigma does not: lanes behind, names and labels on top, in step with its camera. */
const drawAround = (renderer: Renderer, stage: Stage, { lanes, names }: Sheets): void => {
  if (stage.scene === undefined || lanes === null || names === null) return;
  const { scene, emphasis, palette } = stage;
  const eye = eyeOf(renderer, stage.frame);
  drawLanes(lanes, scene.picture.lanes, eye, palette);
  names.clearRect(0, 0, eye.width, eye.height);
  const writing = { context: names, scene, emphasis, eye, palette };
  const boxes = writeNames(writing);
  writeLaneTitles(names, scene.picture.lanes, stage.laneTitle, { eye, palette, boxes });
  writeLineLabels(writing, stage.labels, boxes);
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
  renderer.on("clickNode", ({ node }) => gestures.onNode(nodeOf(node)));
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
};

/** The picture on the screen: Sigma with our programs for boxes and lines, and two layers of words. */
export const pictureCanvas = (container: HTMLElement, gestures: Gestures): PictureCanvas => {
  const stage: Stage = {
    scene: undefined,
    frame: frameOf({ width: 1, height: 1 }),
    emphasis: plain,
    labels: new Map(),
    palette: readPalette(container),
    laneTitle: ({ level }) => level,
  };
  const renderer = start(container, stage);
  listen(renderer, stage, gestures);
  linesAtRest(renderer);
  return {
    show: (scene, laneTitle) => {
      const { graph, frame } = graphOf(scene);
      Object.assign(stage, { scene, frame, laneTitle });
      renderer.setCustomBBox(frame.box);
      renderer.setGraph(graph);
      setAtRest(renderer, graph.size);
      renderer.refresh();
    },
    emphasise: (emphasis, labels) => {
      Object.assign(stage, { emphasis: { ...emphasis, hovered: stage.emphasis.hovered }, labels });
      renderer.refresh();
    },
    repaint: () => {
      stage.palette = readPalette(container);
      renderer.refresh();
    },
    fit: () => fitAll(renderer),
    zoom: (factor) => zoomBy(renderer, factor),
    pan: (right, down) => panBy(renderer, right, down),
    look: (nodes, lines) => {
      if (stage.scene !== undefined) zoomTo(renderer, stage.frame, stage.scene, nodes, lines);
    },
    reveal: (node) => {
      const { scene, frame } = stage;
      if (scene !== undefined && !isSeen(renderer, frame, scene, node))
        zoomTo(renderer, frame, scene, new Set([node]), new Set());
    },
    end: () => renderer.kill(),
  };
};
