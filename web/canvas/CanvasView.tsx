import { type RefObject, useEffect, useRef } from "react";
import type { Lane } from "../../graph/drawing/layered/index.ts";
import type { DrawnScene } from "../scene/scene.ts";
import type { Emphasis } from "./emphasis.ts";
import type { LineLabel } from "./label-places.ts";
import { type Gestures, type PictureCanvas, pictureCanvas } from "./picture-canvas.ts";

type Props = {
  readonly scene: DrawnScene;
  /** How long boxes travel to where they are in it, in milliseconds; a third of a second unless told otherwise. */
  readonly travels?: number | undefined;
  readonly emphasis: Emphasis;
  readonly labels: ReadonlyMap<string, LineLabel>;
  readonly laneTitle: (lane: Lane) => string;
  /** Changes with the theme, so that colours are read again. */
  readonly theme: string;
  readonly gestures: Gestures;
  /** Gets hold of the canvas, for buttons and keys. */
  readonly onReady: (canvas: PictureCanvas | undefined) => void;
};

/** A canvas onto which the picture is copied before the page is printed: paper takes none of WebGL's. */
const usePaper = (canvas: RefObject<PictureCanvas | undefined>): RefObject<HTMLCanvasElement | null> => {
  const paper = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const copy = (): void => {
      if (paper.current !== null) canvas.current?.copyTo(paper.current);
    };
    window.addEventListener("beforeprint", copy);
    return () => window.removeEventListener("beforeprint", copy);
  }, [canvas]);
  return paper;
};

/** Sigma's canvas in the page. It is for eyes and pointers; the table beside it says the same in words. */
export const CanvasView = ({
  scene,
  travels,
  emphasis,
  labels,
  laneTitle,
  theme,
  gestures,
  onReady,
}: Props) => {
  const duration = useRef(travels);
  duration.current = travels;
  const holder = useRef<HTMLDivElement>(null);
  const canvas = useRef<PictureCanvas | undefined>(undefined);
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    if (holder.current === null) return;
    canvas.current = pictureCanvas(holder.current, {
      onNode: (id) => latest.current.onNode(id),
      onLine: (id) => latest.current.onLine(id),
      onOpen: (id) => latest.current.onOpen(id),
      onHover: (at) => latest.current.onHover(at),
      onDrag: (drag) => latest.current.onDrag(drag),
      onLost: () => latest.current.onLost(),
    });
    onReady(canvas.current);
    return () => {
      canvas.current?.end();
      canvas.current = undefined;
      onReady(undefined);
    };
  }, [onReady]);
  useEffect(() => canvas.current?.show(scene, laneTitle, duration.current), [scene, laneTitle]);
  useEffect(() => canvas.current?.emphasise(emphasis, labels), [emphasis, labels]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours are read from the page when its theme changes
  useEffect(() => canvas.current?.repaint(), [theme]);
  const paper = usePaper(canvas);
  return (
    <>
      <div ref={holder} className="canvas" />
      <canvas ref={paper} className="paper" />
    </>
  );
};
