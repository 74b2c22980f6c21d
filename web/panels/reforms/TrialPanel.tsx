import type { ComparisonResult } from "../../../server/contract/compare.ts";
import type { ReadState } from "../../api/queries.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { TouchedLines, touchedLines } from "../shared/TouchedLines.tsx";
import { ComparedFindings, useSaid } from "./ComparedFindings.tsx";
import { Consequences } from "./Consequences.tsx";
import { MeasureTable } from "./MeasureTable.tsx";
import { ScoreCard } from "./ScoreCard.tsx";

type Finding = ComparisonResult["resolved"][number];

const Unchanged = ({ findings }: { findings: readonly Finding[] }) => {
  const { t } = useWords();
  const say = useSaid();
  return (
    <details>
      <summary>
        {t("trial.unchanged")} <span className="aside">{findings.length}</span>
      </summary>
      <ul className="plain-list">
        {findings.slice(0, 60).map((finding) => (
          <li key={finding.id}>{say(finding)}</li>
        ))}
      </ul>
    </details>
  );
};

/** How many findings come and go, and what it costs in lines and nodes that change. */
const Summary = ({ comparison }: { comparison: ComparisonResult }) => {
  const { t } = useWords();
  const { resolved, introduced, changed, addressed, nodes } = comparison;
  const counts = { resolved: resolved.length, introduced: introduced.length, changed: changed.length };
  return (
    <>
      <h2>
        {t("trial.sentence", counts)}
        {addressed.length > 0 && <> · {t("trial.sentence.addressed", { n: addressed.length })}</>}
      </h2>
      <p className="why">
        {t("trial.cost", {
          lines: touchedLines(comparison),
          nodes: nodes.added.length + nodes.removed.length + nodes.changed.length,
        })}
      </p>
    </>
  );
};

/** The findings that a reform touches, by what becomes of them. */
const TouchedFindings = ({ comparison }: { comparison: ComparisonResult }) => {
  const { t } = useWords();
  const { resolved, introduced, changed, addressed } = comparison;
  const groups = [
    { sign: "resolved", rows: resolved.map((finding) => ({ finding })) },
    { sign: "introduced", rows: introduced.map((finding) => ({ finding })) },
    { sign: "changed", rows: changed.map(({ before, after }) => ({ finding: after, before })) },
    {
      sign: "addressed",
      rows: addressed.map(({ before }) => ({ finding: before })),
      about: t("trial.addressed.about"),
    },
  ] as const;
  return groups.map(({ sign, ...group }) => (
    <ComparedFindings key={sign} title={t(`trial.${sign}`)} sign={sign} {...group} />
  ));
};

/** What the reforms on the bench would do: to the findings, to the measures, and which lines they touch. */
export const TrialPanel = ({ trial }: { trial: ReadState<ComparisonResult> }) => {
  const [{ tried, own, scenario }, go] = useExplorer();
  const { t } = useWords();
  const ids = [...tried, ...(own.length > 0 ? [t("trial.own", { n: own.length })] : [])].join(", ");
  return (
    <Loaded
      query={trial}
      missing={t("missing.reform", { ids: [...tried, scenario].filter(Boolean).join(", ") })}
    >
      {(comparison) => (
        <article className="panel" data-panel="trial">
          <header className="panel-kicker">
            <p>{t("trial.kicker", { n: tried.length + own.length, ids })}</p>
          </header>
          <Summary comparison={comparison} />
          <ScoreCard first={comparison} />
          <TouchedFindings comparison={comparison} />
          <Consequences comparison={comparison} />
          <TouchedLines comparison={comparison} />
          <MeasureTable measures={comparison.measures} />
          <Unchanged findings={comparison.unchanged} />
          <div className="action-row">
            <button
              type="button"
              className="plain-button"
              onClick={() => go({ stage: "briefing", brief: "seen" })}
            >
              {t("briefing.make")}
            </button>
          </div>
        </article>
      )}
    </Loaded>
  );
};
