import { addressedBy } from "../../../server/contract/addressed.ts";
import type { ComparisonResult } from "../../../server/contract/compare.ts";
import type { ReadState } from "../../api/queries.ts";
import { toldCost, toldFindings } from "../../state/told-trial.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { TouchedLines, touchedLines } from "../shared/TouchedLines.tsx";
import { ComparedFindings, type ComparedRow, useSaid } from "./ComparedFindings.tsx";
import { Consequences } from "./Consequences.tsx";
import { MeasureTable } from "./MeasureTable.tsx";
import { ScoreCard } from "./ScoreCard.tsx";
import { useMissingReform } from "./use-missing.ts";

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
  const { lang } = useWords();
  const { nodes } = comparison;
  const boxes = nodes.added.length + nodes.removed.length + nodes.changed.length;
  return (
    <>
      <h2>{toldFindings(lang, comparison)}</h2>
      <p className="why">{toldCost(lang, touchedLines(comparison), boxes)}</p>
    </>
  );
};

type Addressed = "addressed" | "gone-if-done" | "other-if-done" | "taken-away";

/** What is addressed and not changed, by what would become of it if all were done that the source only suggests. */
const groupsAddressed = (
  addressed: ComparisonResult["addressed"],
): readonly { readonly title: Addressed; readonly rows: readonly ComparedRow[] }[] => {
  const { gone, other, same, takenAway } = addressedBy(addressed);
  return [
    { title: "gone-if-done", rows: gone.map((finding) => ({ finding })) },
    { title: "other-if-done", rows: other.map(({ before, after }) => ({ finding: after, before })) },
    { title: "addressed", rows: same.map((finding) => ({ finding })) },
    { title: "taken-away", rows: takenAway.map((finding) => ({ finding })) },
  ];
};

/** The findings that a reform touches, by what becomes of them. */
const TouchedFindings = ({ comparison }: { comparison: ComparisonResult }) => {
  const { t } = useWords();
  const { resolved, introduced, changed, addressed } = comparison;
  const groups = [
    { sign: "resolved", title: "resolved", rows: resolved.map((finding) => ({ finding })) },
    { sign: "introduced", title: "introduced", rows: introduced.map((finding) => ({ finding })) },
    {
      sign: "changed",
      title: "changed",
      rows: changed.map(({ before, after }) => ({ finding: after, before })),
    },
    ...groupsAddressed(addressed).map(({ title, rows }) => ({ sign: "addressed" as const, title, rows })),
  ] as const;
  return groups.map(({ title, sign, rows }) => (
    <ComparedFindings
      key={title}
      title={t(`trial.${title}`)}
      about={sign === "addressed" ? t(`trial.${title as Addressed}.about`) : undefined}
      sign={sign}
      rows={rows}
    />
  ));
};

/** What the reforms on the bench would do: to the findings, to the measures, and which lines they touch. */
export const TrialPanel = ({ trial }: { trial: ReadState<ComparisonResult> }) => {
  const [{ tried, own }, go] = useExplorer();
  const { t } = useWords();
  const missing = useMissingReform(trial, (state) => state.tried);
  const ids = [...tried, ...(own.length > 0 ? [t("trial.own", { n: own.length })] : [])].join(", ");
  return (
    <Loaded query={trial} missing={missing}>
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
