import { confidences, severities } from "../../../graph/vocabulary.ts";
import type { FindingDetail, FindingWithOverlay, ListedFinding } from "../../../server/contract/findings.ts";
import { openFinding } from "../../state/actions.ts";
import { inListOrder, isLike, restsOn } from "../../state/findings-order.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { CypherTwin } from "../shared/CypherTwin.tsx";
import { Evidence } from "../shared/Evidence.tsx";
import { Notes } from "../shared/Notes.tsx";
import { InRecordWords, RecordWords } from "../shared/RecordWords.tsx";
import { Sentence } from "../shared/Sentence.tsx";
import { Acceptance } from "./Acceptance.tsx";
import { FindingActions } from "./FindingActions.tsx";
import { FindingTable } from "./FindingTable.tsx";
import { Resolvers } from "./Resolvers.tsx";

type PlaceProps = { readonly finding: FindingWithOverlay; readonly listed: readonly ListedFinding[] };

/** Where it stands among those of its kind in the list, with the way to the next. */
const Place = ({ finding, listed }: PlaceProps) => {
  const [{ group, order }, go] = useExplorer();
  const { t } = useWords();
  const all = inListOrder(listed, { group, order }).filter((one) => isLike(one, finding));
  const at = all.findIndex(({ id }) => id === finding.id);
  if (at < 0) return null;
  const to = (step: number) => all[(at + step + all.length) % all.length];
  const button = (step: number, label: string, sign: string) => (
    <button type="button" className="step" aria-label={label} onClick={() => go(openFinding(to(step)?.id))}>
      {sign}
    </button>
  );
  return (
    <p className="place">
      {t("finding.place", { at: at + 1, of: all.length })}
      {button(-1, t("finding.previous"), "‹")}
      {button(1, t("finding.next"), "›")}
    </p>
  );
};

/** What one finding means: the sentence, why it matters, the evidence, what would resolve it, and how sure it is. */
export const FindingPanel = ({ finding }: { finding: FindingDetail }) => {
  const { detectors, findings } = useRecord();
  const { t, say } = useWords();
  const detector = detectors.get(finding.detector);
  const unknown = finding.status !== "found";
  return (
    <article className="panel" data-panel="finding" data-finding={finding.id}>
      <header className="panel-kicker">
        <p>
          <span className={`dot dot-${unknown ? "unknown" : finding.severity}`} />
          {say(detector?.title)}
          <span className="tag">
            {unknown ? t("findings.group.not-enough-data") : say(severities[finding.severity])}
          </span>
        </p>
        <Loaded query={findings} quietly>
          {(listed) => <Place finding={finding} listed={listed} />}
        </Loaded>
      </header>
      <Sentence message={finding.message} ids={[...finding.subjects, ...finding.evidence.nodes]} />
      <InRecordWords />
      <p className="why">{say(unknown ? detector?.needs : detector?.why)}</p>
      {finding.table !== undefined && (
        <FindingTable table={finding.table} columns={detector?.columns ?? {}} />
      )}
      <Evidence {...finding.evidence} inAll={restsOn(finding)} />
      {finding.reasons?.map((reason) => (
        <p key={reason} className="about">
          <strong>{t("finding.reason")}</strong> <RecordWords>{reason}</RecordWords>
        </p>
      ))}
      <Resolvers finding={finding} />
      <FindingActions finding={finding} />
      <CypherTwin cypher={finding.cypher} />
      <Acceptance finding={finding} />
      <Notes subject={{ type: "finding", id: finding.id }} />
      <p className="foot">
        {t("finding.sure", {
          confidence: say(confidences[finding.confidence]),
          basis: t(`evidence.${finding.basis}`),
        })}
      </p>
    </article>
  );
};
