import type { FindingDetail, ListedFinding } from "../../../server/contract/findings.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { openFindingInList, tryPatches } from "../../state/actions.ts";
import { foremost } from "../../state/findings-filter.ts";
import { nodesNamedBy } from "../../state/findings-order.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { spoken } from "../../words/sentence.ts";

const most = 3;

/** What a reform does to a finding, the most first. */
const effects = ["resolved", "changed", "addressed"] as const;

const Best = ({ known = [] }: { known: FindingDetail["resolvedBy"] }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const best = effects
    .map((effect) => known.find((each) => each.effect === effect))
    .find((each) => each !== undefined);
  if (best === undefined) return null;
  return (
    <button type="button" className="start-reform" onClick={() => go(tryPatches([best.patch]))}>
      {t(`start.${best.effect}`, { patch: best.patch, title: best.title })}
    </button>
  );
};

/** The recorded reform that does most for a finding, to be tried; nothing where none is recorded. */
const Reform = ({ finding }: { finding: ListedFinding }) => {
  const [state] = useExplorer();
  const { dataset, detail } = useRecord();
  const path = detail.patches === 0 ? undefined : paths.finding(dataset, finding.id, state);
  return (
    <Loaded query={useRead<FindingDetail>(path, { shared: true })} quietly>
      {({ resolvedBy }) => <Best known={resolvedBy} />}
    </Loaded>
  );
};

const Item = ({ finding }: { finding: ListedFinding }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  const { say } = useWords();
  return (
    <li>
      <button type="button" className="start-finding" onClick={() => go(openFindingInList(finding.id))}>
        <small>
          <span className={`dot dot-${finding.severity}`} />
          {say(record.detectors.get(finding.detector)?.title)}
        </small>
        <span>{spoken(finding.message, nodesNamedBy(finding), record)}</span>
      </button>
      <Reform finding={finding} />
    </li>
  );
};

/** The findings to begin with, each in a sentence and with the reform that would do most about it. */
export const Foremost = ({ findings }: { findings: readonly ListedFinding[] }) => {
  const { t } = useWords();
  const first = foremost(findings, most);
  if (first.length === 0) return <p className="about">{t("findings.none")}</p>;
  return (
    <ol className="start-findings">
      {first.map((finding) => (
        <Item key={finding.id} finding={finding} />
      ))}
    </ol>
  );
};
