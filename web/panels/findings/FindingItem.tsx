import { useEffect, useRef } from "react";
import { confidences } from "../../../graph/vocabulary.ts";
import type { ListedFinding } from "../../../server/contract/findings.ts";
import { openFinding } from "../../state/actions.ts";
import { restsOn } from "../../state/findings-order.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { namesTogether, nodeName } from "../../words/names.ts";

const named = 3;

/** A finding in the list: its kind, whom it is about, and on what it rests. */
export const FindingItem = ({ finding, titled }: { finding: ListedFinding; titled: boolean }) => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const chosen = state.finding === finding.id;
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const names = finding.subjects.slice(0, named).map((id) => nodeName(record, id));
  const { subjects, lines } = restsOn(finding);
  // where a part of the organization is read, or none, the sentence has the names
  const unread = finding.subjects.some((id) => !record.nodes.has(id));
  const about = unread
    ? finding.message
    : namesTogether(names) + (subjects > names.length ? ` +${subjects - names.length}` : "");
  const rests = lines === 0 ? undefined : t("findings.lines", { n: lines });
  const sure = finding.confidence === "stated" ? undefined : say(confidences[finding.confidence]);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className="finding-item"
        aria-current={chosen || undefined}
        data-finding={finding.id}
        title={finding.message}
        onClick={() => go(openFinding(chosen ? undefined : finding.id))}
      >
        <span className={`dot dot-${finding.status === "found" ? finding.severity : "unknown"}`} />
        <span className="finding-words">
          {titled && <strong>{say(record.detectors.get(finding.detector)?.title)}</strong>}
          <span className={titled ? "about" : "about about-first"}>{about}</span>
          <small>{[rests, sure].filter(Boolean).join(" · ")}</small>
        </span>
      </button>
    </li>
  );
};
