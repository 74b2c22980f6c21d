import { useCallback, useId, useRef } from "react";
import type { Lane } from "../../../graph/drawing/layered/index.ts";
import { levels } from "../../../graph/vocabulary.ts";
import { CanvasView } from "../../canvas/CanvasView.tsx";
import type { PictureCanvas } from "../../canvas/picture-canvas.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import { useRecord } from "../../state/record.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { longName } from "../../words/names.ts";
import { useAspect } from "./use-aspect.ts";
import { useCamera } from "./use-camera.ts";
import { useEmphasis, useLineLabels } from "./use-emphasis.ts";
import { usePictureGestures } from "./use-picture-gestures.ts";
import { usePictureKeys } from "./use-picture-keys.ts";
import type { Pins } from "./use-pins.ts";

type Props = {
  readonly scene: DrawnScene | undefined;
  readonly pins: Pins;
  /** How long boxes travel to their places, in milliseconds. */
  readonly travels: number;
  /** How much of a reform is carried out, from 0 to 1. */
  readonly moment: number;
  /** Whether a newer picture is on its way. */
  readonly busy: boolean;
  readonly spotlight: Spotlight;
  readonly onAspect: (aspect: number) => void;
  readonly theme: string;
  readonly canvas: PictureCanvas | undefined;
  readonly onCanvas: (canvas: PictureCanvas | undefined) => void;
};

/** How the picture is walked, and the name of what one is at, for those who hear the page. */
const Spoken = ({ id, name }: { id: string; name: string }) => {
  const { t } = useWords();
  return (
    <>
      <p id={id} className="unseen">
        {t("picture.keys")}
      </p>
      <p className="unseen" role="status">
        {name}
      </p>
    </>
  );
};

/** The boxes and lines themselves, reached by pointer and by arrow keys. */
export const PictureArea = ({ scene, pins, moment, busy, spotlight, canvas, onAspect, ...view }: Props) => {
  const [state] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const holder = useRef<HTMLDivElement>(null);
  const help = useId();
  const { gestures, hovered } = usePictureGestures(pins.onDrag);
  const emphasis = useEmphasis(record, state, spotlight, moment);
  const labels = useLineLabels(record, state, spotlight);
  const keys = usePictureKeys(scene, canvas, pins.nudge);
  useAspect(holder, state.stage === "both", onAspect);
  useCamera({ canvas, scene, busy, spotlight, state });
  const laneTitle = useCallback((lane: Lane) => say(levels[lane.level]), [say]);
  const shown = record.nodes.get(hovered ?? state.node ?? "");
  const drawing = { emphasis, labels, laneTitle, gestures };
  return (
    <div
      className="picture-area"
      id="picture"
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
          {...drawing}
          scene={scene}
          travels={view.travels}
          theme={view.theme}
          onReady={view.onCanvas}
        />
      )}
      {scene === undefined && busy && (
        <p className="waiting" role="status">
          {t("loading")}
        </p>
      )}
      <Spoken id={help} name={shown === undefined ? "" : longName(shown)} />
    </div>
  );
};
