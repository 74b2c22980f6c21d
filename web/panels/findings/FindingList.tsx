import { useMemo, useRef } from "react";
import type { FindingCounts, ListedFinding } from "../../../server/contract/findings.ts";
import { countUnder, findingTotals } from "../../state/finding-totals.ts";
import { filtered } from "../../state/findings-filter.ts";
import { type FindingSection, groupsOf } from "../../state/findings-order.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useOneTabStop } from "../../ui/use-one-tab-stop.ts";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";
import { FindingCluster } from "./FindingCluster.tsx";
import { FindingFilters } from "./FindingFilters.tsx";

type Props = { readonly findings: readonly ListedFinding[] };

/** What was found, the worst first unless another order is asked for. */
export const FindingList = () => {
  const record = useRecord();
  return (
    <Loaded query={record.findings}>
      {(findings) => (
        <>
          <Head findings={findings} />
          <Groups findings={findings} />
        </>
      )}
    </Loaded>
  );
};

/** How many findings there are, listed or not. */
const Totals = ({ findings, counts }: Props & { readonly counts: FindingCounts | undefined }) => {
  const { t } = useWords();
  const { found, unknown, cut } = findingTotals(findings, counts);
  return (
    <>
      <p role="status">
        <strong>{t("findings.found", { n: found })}</strong>
        {unknown > 0 && <> · {t("findings.unknown", { n: unknown })}</>}
      </p>
      {cut && <p className="about">{t("findings.cut", { n: findings.length })}</p>}
    </>
  );
};

/** The same, where the numbers of all are read by themselves; without them, how many are listed. */
const Told = ({ findings }: Props) => {
  const { counts } = useRecord();
  const { t } = useWords();
  if (counts === undefined) return <Totals findings={findings} counts={undefined} />;
  const listed = <p className="about">{t("findings.uncounted", { n: findings.length })}</p>;
  return (
    <Loaded query={counts} without={listed}>
      {(all) => <Totals findings={findings} counts={all} />}
    </Loaded>
  );
};

const Head = ({ findings }: Props) => {
  const [{ words }, go] = useExplorer();
  const { t } = useWords();
  return (
    <div className="list-head">
      <Told findings={findings} />
      <input
        type="search"
        className="list-filter"
        aria-label={t("findings.filter")}
        placeholder={t("findings.filter")}
        value={words ?? ""}
        onChange={(event) => go({ words: event.target.value || undefined }, "replace")}
      />
      <FindingFilters findings={findings} />
    </div>
  );
};

/** What stands over a group: its severity, its kind, or whom it is about. */
const useHeading = (): ((group: FindingSection) => string) => {
  const record = useRecord();
  const { t, say } = useWords();
  return (group) => {
    if (group.by === "severity") return t(`findings.group.${group.key}`);
    if (group.by === "rule") return say(record.detectors.get(group.key)?.title);
    return nodeName(record, group.key);
  };
};

/** The findings that the filters of the page leave. */
const useFiltered = (findings: Props["findings"]): readonly ListedFinding[] => {
  const [state] = useExplorer();
  const { detectors } = useRecord();
  const { say, lang } = useWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: titles change with the language only
  return useMemo(
    () =>
      filtered(
        findings,
        state,
        ({ message, detector }) => `${message} ${say(detectors.get(detector)?.title)}`,
      ),
    [findings, state, detectors, lang],
  );
};

type SectionProps = { readonly group: FindingSection; readonly isFiltered: boolean };

/** The findings of one group under its heading. */
const Section = ({ group, isFiltered }: SectionProps) => {
  const { counts } = useRecord();
  const heading = useHeading();
  return (
    <section className={`group group-${group.key}`}>
      <h3>{heading(group)}</h3>
      {group.clusters.map((cluster) => (
        <FindingCluster
          key={cluster.detector}
          cluster={cluster}
          all={
            group.by === "severity" && !isFiltered
              ? countUnder(counts?.data, cluster.detector, group.key)
              : undefined
          }
          uncounted={counts !== undefined && counts.data === undefined}
          folded={group.key === "not-enough-data"}
          open={isFiltered}
          titled={group.by !== "rule"}
        />
      ))}
    </section>
  );
};

const Groups = ({ findings }: Props) => {
  const [{ group: by, order }] = useExplorer();
  const { t } = useWords();
  const shown = useFiltered(findings);
  const list = useRef<HTMLDivElement>(null);
  const keys = useOneTabStop(list, ".finding-item, .cluster");
  const groups = useMemo(() => groupsOf(shown, { group: by, order }), [shown, by, order]);
  if (groups.length === 0)
    return <p className="waiting">{t(findings.length === 0 ? "findings.none" : "findings.no-match")}</p>;
  return (
    <div className="groups" ref={list} {...keys}>
      {shown.length < findings.length && (
        <p className="groups-note" role="status">
          {t("filter.shown", { n: shown.length, of: findings.length })}
        </p>
      )}
      {groups.map((group) => (
        <Section key={group.key} group={group} isFiltered={shown.length < findings.length} />
      ))}
    </div>
  );
};
