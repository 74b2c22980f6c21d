import { useCallback, useEffect, useId, useMemo, useRef, useState } from "react";
import type { Lane } from "../../../graph/drawing/layered/index.ts";
import { levels } from "../../../graph/vocabulary.ts";
import type { ComparisonResult } from "../../../server/contract/compare.ts";
import { CanvasView } from "../../canvas/CanvasView.tsx";
import type { PictureCanvas } from "../../canvas/picture-canvas.ts";
import type { DrawnSubgraph } from "../../scene/choice.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import { focusOn, openLine, openNode } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { longName } from "../../words/names.ts";
import { LensBar } from "./LensBar.tsx";
import { MomentBar } from "./MomentBar.tsx";
import { PictureFoot } from "./PictureFoot.tsx";
import { PictureNotice } from "./PictureNotice.tsx";
import { useCamera } from "./use-camera.ts";
import { useEmphasis, useLineLabels } from "./use-emphasis.ts";
import { useLens, useLive } from "./use-lens.ts";
import { usePictureKeys } from "./use-picture-keys.ts";
import { usePins } from "./use-pins.ts";

type Props = {
  readonly choice: DrawnSubgraph | undefined;
  readonly scene: DrawnScene | undefined;
  /** Whether a newer picture is on its way. */
  readonly busy: boolean;
  readonly spotlight: Spotlight;
  /** What the reform on the bench does. */
  readonly comparison: ComparisonResult | undefined;
  readonly onAspect: (aspect: number) => void;
  /** Arranges the picture anew, without regard to what stood where. */
  readonly onTidy: () => void;
  readonly theme: string;
};

/** The browser took the graphics away. */
export class PictureLost extends Error {}

/** How long boxes travel between paper and practice, or to their places in a new picture, in milliseconds. */
const travels = 480;

/** The picture with its notice, keys and legend. */
export const PictureStage = ({
  choice,
  scene: drawn,
  busy,
  spotlight,
  comparison,
  onAspect,
  onTidy,
  theme,
}: Props) => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const [canvas, setCanvas] = useState<PictureCanvas | undefined>(undefined);
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  const [lost, setLost] = useState(false);
  if (lost) throw new PictureLost();
  const holder = useRef<HTMLDivElement>(null);
  const help = useId();
  const lens = useLive(state.lens);
  const moment = useLive(state.moment);
  const pins = usePins(drawn);
  const { scene, movers } = useLens(pins.scene, lens.value);
  const emphasis = useEmphasis(record, state, spotlight, moment.value / 100);
  const labels = useLineLabels(record, state, spotlight);
  const keys = usePictureKeys(scene, canvas, pins.nudge);
  useAspect(holder, onAspect);
  useCamera({ canvas, scene, busy, spotlight, state });
  const laneTitle = useCallback((lane: Lane) => say(levels[lane.level]), [say]);
  const gestures = useMemo(
    () => ({
      onNode: (id: string) => go(openNode(id)),
      onLine: (id: string) => go(openLine(id)),
      onOpen: (id: string) => go({ ...focusOn(id), ...openNode(id) }),
      onHover: (at: { node?: string; line?: string } | undefined) => setHovered(at?.node),
      onLost: () => setLost(true),
    }),
    [go],
  );
  const shown = record.nodes.get(hovered ?? state.node ?? "");
  return (
    <div className="picture">
      <PictureNotice choice={choice} />
      {scene !== undefined && scene.marks.size > 0 && (
        <MomentBar moment={moment.value} comparison={comparison} onMove={moment.move} />
      )}
      {movers.length > 0 && <LensBar movers={movers} lens={lens.value} onMove={lens.move} />}
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
            travels={lens.moving || pins.dragging ? 0 : travels}
            emphasis={emphasis}
            labels={labels}
            laneTitle={laneTitle}
            theme={theme}
            gestures={{ ...gestures, onDrag: pins.onDrag }}
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
      {scene !== undefined && <PictureFoot scene={scene} canvas={canvas} onTidy={onTidy} />}
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
