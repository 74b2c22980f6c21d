import { useEffect, useRef } from "react";
import { confidences } from "../../../graph/vocabulary.ts";
import type { FindingWithOverlay } from "../../../server/contract/findings.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { nameOf } from "../../words/names.ts";

const named = 3;

/** A finding in the list: its kind, whom it is about, and on what it rests. */
export const FindingItem = ({ finding, titled }: { finding: FindingWithOverlay; titled: boolean }) => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t, say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const chosen = state.finding === finding.id;
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const names = finding.subjects.map((id) => nameOf(record, id));
  const about = names.slice(0, named).join(", ") + (names.length > named ? ` +${names.length - named}` : "");
  const count = finding.evidence.lines.length;
  const rests = count === 0 ? undefined : t("findings.lines", { n: count });
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
        onClick={() =>
          go({
            finding: chosen ? undefined : finding.id,
            node: undefined,
            line: undefined,
            question: undefined,
          })
        }
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
