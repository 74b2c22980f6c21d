import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Lane } from "../../graph/layout/index.ts";
import { levels } from "../../graph/vocabulary.ts";
import { CanvasView } from "../canvas/CanvasView.tsx";
import type { PictureCanvas } from "../canvas/picture-canvas.ts";
import type { Choice } from "../picture/choose.ts";
import type { DrawnScene } from "../picture/scene.ts";
import { useRecord } from "../state/record.ts";
import type { Spotlight } from "../state/spotlight.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { longName } from "../words/names.ts";
import { PictureFoot } from "./PictureFoot.tsx";
import { PictureNotice } from "./PictureNotice.tsx";
import { useEmphasis, useLineLabels } from "./use-emphasis.ts";
import { usePictureKeys } from "./use-picture-keys.ts";

type Props = {
  readonly choice: Choice | undefined;
  readonly scene: DrawnScene | undefined;
  /** Whether a newer picture is on its way. */
  readonly busy: boolean;
  readonly spotlight: Spotlight;
  readonly onAspect: (aspect: number) => void;
  readonly theme: string;
};

/** Looks at what is lit when that changes, and at everything when nothing is. */
const useCamera = (
  canvas: PictureCanvas | undefined,
  scene: DrawnScene | undefined,
  spotlight: Spotlight,
): void => {
  const lit = useRef(false);
  const ready = scene !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene is looked at again
  useEffect(() => {
    if (canvas === undefined || !ready) return;
    const now = spotlight.nodes.length + spotlight.lines.length > 0;
    if (now) canvas.look(new Set(spotlight.nodes), new Set(spotlight.lines));
    else if (lit.current) canvas.fit();
    lit.current = now;
  }, [canvas, scene, spotlight, ready]);
};

/** The picture with its notice, keys and legend. */
export const PictureStage = ({ choice, scene, busy, spotlight, onAspect, theme }: Props) => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t, say, lang } = useWords();
  const [canvas, setCanvas] = useState<PictureCanvas | undefined>(undefined);
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  const holder = useRef<HTMLDivElement>(null);
  const help = useId();
  const emphasis = useEmphasis(record, state, spotlight);
  const labels = useLineLabels(record, state, spotlight);
  const keys = usePictureKeys(scene, canvas);
  useAspect(holder, onAspect);
  useCamera(canvas, scene, spotlight);
  useEffect(() => {
    if (scene !== undefined && state.node !== undefined) canvas?.reveal(state.node);
  }, [canvas, scene, state.node]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: titles change with the language only
  const laneTitle = useCallback((lane: Lane) => say(levels[lane.level]), [lang]);
  const gestures = useMemo(
    () => ({
      onNode: (id: string) => go({ node: id, line: undefined }),
      onLine: (id: string) => go({ line: id, node: undefined }),
      onOpen: (id: string) => go({ focus: id, node: id, line: undefined }),
      onHover: (at: { node?: string; line?: string } | undefined) => setHovered(at?.node),
    }),
    [go],
  );
  const shown = record.nodes.get(hovered ?? state.node ?? "");
  return (
    <div className="picture">
      <PictureNotice choice={choice} />
      <div
        className="picture-area"
        ref={holder}
        role="application"
        aria-label={t("picture.label", { n: scene?.nodes.size ?? 0, lines: scene?.lineCount ?? 0 })}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked with arrow keys, and the table says the same
        tabIndex={0}
        onKeyDown={keys}
        aria-busy={busy}
        data-nodes={scene?.nodes.size}
        data-lines={scene?.lineCount}
        data-lit={[...emphasis.litNodes].join(" ")}
      >
        {scene !== undefined && (
          <CanvasView
            scene={scene}
            emphasis={emphasis}
            labels={labels}
            laneTitle={laneTitle}
            theme={theme}
            gestures={gestures}
            onReady={setCanvas}
          />
        )}
        <p id={help} className="unseen">
          {t("picture.keys")}
        </p>
        <p className="unseen" role="status">
          {shown === undefined ? "" : longName(shown)}
        </p>
      </div>
      {scene !== undefined && <PictureFoot scene={scene} canvas={canvas} />}
    </div>
  );
};

/** Tells the shape of the room for the picture, in coarse steps so that it is not laid out for every pixel. */
const useAspect = (
  holder: React.RefObject<HTMLDivElement | null>,
  onAspect: (aspect: number) => void,
): void => {
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 40 && height > 40) onAspect(Math.round((width / height) * 20) / 20);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder, onAspect]);
};
