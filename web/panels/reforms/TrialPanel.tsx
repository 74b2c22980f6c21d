import type { ComparisonResult } from "../../../server/contract/compare.ts";
import type { Resource } from "../../api/resource.ts";
import { Loaded } from "../../app/Loaded.tsx";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { spoken } from "../../words/sentence.ts";
import { MeasureTable } from "./MeasureTable.tsx";
import { TouchedLines } from "./TouchedLines.tsx";

type Finding = ComparisonResult["resolved"][number];

const concerned = ({ subjects, evidence }: Finding): readonly string[] => [...subjects, ...evidence.nodes];

const FindingRows = ({
  title,
  findings,
  sign,
}: {
  title: string;
  findings: readonly Finding[];
  sign: string;
}) => {
  const record = useRecord();
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="aside">{findings.length}</span>
      </h3>
      <ul className="plain-list">
        {findings.map((finding) => (
          <li key={finding.id} className="compared">
            <span className={`sign sign-${sign}`} aria-hidden="true">
              {sign === "resolved" ? "✓" : sign === "introduced" ? "+" : "~"}
            </span>
            <span>{spoken(finding.message, concerned(finding), record)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Unchanged = ({ findings }: { findings: readonly Finding[] }) => {
  const record = useRecord();
  const { t } = useWords();
  return (
    <details>
      <summary>
        {t("trial.unchanged")} <span className="aside">{findings.length}</span>
      </summary>
      <ul className="plain-list">
        {findings.slice(0, 60).map((finding) => (
          <li key={finding.id}>{spoken(finding.message, concerned(finding), record)}</li>
        ))}
      </ul>
    </details>
  );
};

/** What the reforms on the bench would do: to the findings, to the measures, and which lines they touch. */
export const TrialPanel = ({ trial }: { trial: Resource<ComparisonResult> }) => {
  const [{ tried, own }, go] = useExplorer();
  const { t } = useWords();
  return (
    <Loaded resource={trial} path="/api/datasets">
      {(comparison) => {
        const { resolved, introduced, changed, unchanged, lines, nodes, measures } = comparison;
        const touched = lines.added.length + lines.removed.length + lines.changed.length + lines.moved.length;
        return (
          <article className="panel" data-panel="trial">
            <header className="panel-kicker">
              <p>
                {t("trial.kicker", {
                  n: tried.length + own.length,
                  ids: [...tried, ...(own.length > 0 ? [t("trial.own", { n: own.length })] : [])].join(", "),
                })}
              </p>
            </header>
            <h2>
              {t("trial.sentence", {
                resolved: resolved.length,
                introduced: introduced.length,
                changed: changed.length,
              })}
            </h2>
            <p className="why">
              {t("trial.cost", {
                lines: touched,
                nodes: nodes.added.length + nodes.removed.length + nodes.changed.length,
              })}
            </p>
            <FindingRows title={t("trial.resolved")} findings={resolved} sign="resolved" />
            <FindingRows title={t("trial.introduced")} findings={introduced} sign="introduced" />
            <FindingRows
              title={t("trial.changed")}
              findings={changed.map(({ after }) => after)}
              sign="changed"
            />
            <TouchedLines comparison={comparison} />
            <MeasureTable measures={measures} />
            <Unchanged findings={unchanged} />
            <div className="action-row">
              <button type="button" className="plain-button" onClick={() => go({ stage: "briefing" })}>
                {t("briefing.make")}
              </button>
            </div>
          </article>
        );
      }}
    </Loaded>
  );
};
