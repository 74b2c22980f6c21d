import type { ComparisonResult } from "../../../server/contract/compare.ts";
import { openFindingInList } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { type Tick, tickOff } from "../../state/tick-off.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Slider } from "../../ui/Slider.tsx";
import { useWords } from "../../words/index.ts";
import { spoken } from "../../words/sentence.ts";

const signs = { resolved: "✓", introduced: "+", changed: "~" } as const;

const Ticked = ({ tick: { finding, sign, done } }: { tick: Tick }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const words = spoken(finding.message, [...finding.subjects, ...finding.evidence.nodes], record);
  const shown = done || sign !== "introduced";
  if (!shown) return null;
  return (
    <li>
      <button
        type="button"
        className={`tick tick-${sign}`}
        data-done={done}
        title={words}
        disabled={sign === "introduced"}
        onClick={() => go(openFindingInList(finding.id))}
      >
        <span aria-hidden="true">{signs[sign]}</span>
        <span className="unseen">
          {t(`moment.${sign}`)}: {words}
        </span>
      </button>
    </li>
  );
};

type Props = {
  /** Where the slider is at this moment, which may be on its way. */
  readonly moment: number;
  readonly comparison: ComparisonResult | undefined;
  readonly onMove: (moment: number) => void;
};

/** Between today and what is set against it: lines fade, findings are ticked off. */
export const MomentBar = ({ moment, comparison, onMove }: Props) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const ticked = comparison === undefined ? undefined : tickOff(comparison, moment);
  const ends: readonly [string, string] =
    comparison === undefined
      ? [state.since ?? t("moment.older"), state.until ?? t("moment.newer")]
      : [t("moment.today"), t("moment.reform")];
  return (
    <section className="lens-bar" aria-label={t("moment.title")}>
      <Slider
        label={t("moment.title")}
        ends={ends}
        value={state.moment}
        onMove={onMove}
        onRest={(at) => {
          onMove(at);
          go({ moment: at }, "replace");
        }}
      />
      {ticked !== undefined && (
        <>
          <p role="status">{t("moment.findings", { n: ticked.count })}</p>
          <ul className="ticks">
            {ticked.ticks.map((tick) => (
              <Ticked key={`${tick.sign} ${tick.finding.id}`} tick={tick} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
