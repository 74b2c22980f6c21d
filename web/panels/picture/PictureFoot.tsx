import type { PictureCanvas } from "../../canvas/picture-canvas.ts";
import type { DrawnScene } from "../../scene/scene.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { Legend } from "./Legend.tsx";

type Props = {
  readonly scene: DrawnScene;
  readonly canvas: PictureCanvas | undefined;
};

/** Below the picture: what its strokes mean, and how near one stands. */
export const PictureFoot = ({ scene, canvas }: Props) => {
  const [{ pins, tidy }, go] = useExplorer();
  const { t } = useWords();
  return (
    <div className="picture-foot">
      <Legend scene={scene} />
      <button
        type="button"
        className="plain-button"
        title={t("picture.tidy.what")}
        aria-pressed={tidy}
        onClick={() => go({ tidy: !tidy })}
      >
        {t("picture.tidy")}
      </button>
      {pins.length > 0 && (
        <button type="button" className="plain-button" onClick={() => go({ pins: [] })}>
          {t("picture.unpin", { n: pins.length })}
        </button>
      )}
      <div className="zoom">
        <button type="button" aria-label={t("picture.farther")} onClick={() => canvas?.zoom(1.4)}>
          −
        </button>
        <button type="button" onClick={() => canvas?.fit()}>
          {t("picture.fit")}
        </button>
        <button type="button" aria-label={t("picture.closer")} onClick={() => canvas?.zoom(1 / 1.4)}>
          +
        </button>
      </div>
    </div>
  );
};
