import { useId } from "react";
import type { Happening } from "../../../server/contract/datasets.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** How high a date's bar stands, from 0 to 1, on a scale of proportions. */
const heightOf = ({ begins, ends }: Happening, most: number): number =>
  Math.log1p(begins + ends) / Math.log1p(most);

/** The date of the list that holds on a day: the last one not after it; 0 stands for any date. */
const placeOf = (dates: readonly Happening[], at: string | undefined): number =>
  at === undefined ? 0 : dates.filter(({ date }) => date <= at).length;

/**
 * The dates at which something begins or ends, each as high as so much happens there. The slider goes from one to the
 * next, and the picture with it.
 */
export const TimeStrip = () => {
  const [{ at }, go] = useExplorer();
  const { detail } = useRecord();
  const { t } = useWords();
  const id = useId();
  const { happenings } = detail;
  if (happenings.length === 0) return <p className="about">{t("strip.none")}</p>;
  const most = Math.max(...happenings.map(({ begins, ends }) => begins + ends));
  const place = placeOf(happenings, at);
  const here = happenings[place - 1];
  const said = here === undefined ? t("strip.any") : t("strip.one", here);
  return (
    <div className="time-strip">
      <label htmlFor={id}>{t("strip.label")}</label>
      <div className="time-bars" aria-hidden="true">
        {happenings.map((one) => (
          <button
            key={one.date}
            type="button"
            tabIndex={-1}
            title={t("strip.at", one)}
            data-here={one === here}
            onClick={() => go({ at: one.date })}
          >
            <i style={{ blockSize: `${Math.round(heightOf(one, most) * 100)}%` }} />
          </button>
        ))}
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={happenings.length}
        value={place}
        aria-valuetext={said}
        onChange={(event) => go({ at: happenings[Number(event.target.value) - 1]?.date }, "replace")}
      />
      <output htmlFor={id}>{said}</output>
    </div>
  );
};
