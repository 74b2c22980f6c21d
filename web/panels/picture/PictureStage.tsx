import { useState } from "react";
import type { ComparisonResult } from "../../../server/contract/compare.ts";
import type { PictureCanvas } from "../../canvas/picture-canvas.ts";
import type { DrawnSubgraph } from "../../scene/choice.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { LensBar } from "./LensBar.tsx";
import { MomentBar } from "./MomentBar.tsx";
import { PictureArea } from "./PictureArea.tsx";
import { PictureFoot } from "./PictureFoot.tsx";
import { PictureNotice } from "./PictureNotice.tsx";
import { useLens, useLive } from "./use-lens.ts";
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
  readonly theme: string;
};

/** How long boxes travel between paper and practice, or to their places in a new picture, in milliseconds. */
const travels = 480;

/** The picture with its notice, what moves it in time and between paper and practice, and its legend. */
export const PictureStage = ({ choice, scene: drawn, comparison, ...shown }: Props) => {
  const [state] = useExplorer();
  const [canvas, setCanvas] = useState<PictureCanvas | undefined>(undefined);
  const lens = useLive(state.lens);
  const moment = useLive(state.moment);
  const pins = usePins(drawn);
  const { scene, movers } = useLens(pins.scene, lens.value);
  return (
    <div className="picture">
      <PictureNotice choice={choice} />
      {scene !== undefined && scene.marks.size > 0 && (
        <MomentBar moment={moment.value} comparison={comparison} onMove={moment.move} />
      )}
      {movers.length > 0 && <LensBar movers={movers} lens={lens.value} onMove={lens.move} />}
      <PictureArea
        {...shown}
        scene={scene}
        pins={pins}
        travels={lens.moving || pins.dragging ? 0 : travels}
        moment={moment.value / 100}
        canvas={canvas}
        onCanvas={setCanvas}
      />
      {scene !== undefined && <PictureFoot scene={scene} canvas={canvas} />}
    </div>
  );
};
