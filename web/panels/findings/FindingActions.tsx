import { useId, useState } from "react";
import type { FindingWithOverlay } from "../../../server/contract/findings.ts";
import { focusOn } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { longName } from "../../words/names.ts";
import { WhySteps } from "../shared/WhySteps.tsx";

type Open = "why" | "why-not" | undefined;

const WhyNot = ({ finding }: { finding: FindingWithOverlay }) => {
  const { nodes } = useRecord();
  const { t } = useWords();
  const id = useId();
  const kinds = new Set(finding.subjects.map((id) => nodes.get(id)?.kind));
  const others = [...nodes.values()]
    .filter((node) => kinds.has(node.kind) && !finding.subjects.includes(node.id))
    .sort((a, b) => a.name.localeCompare(b.name));
  const [other, setOther] = useState(others[0]?.id ?? "");
  if (others.length === 0) return <p className="about">{t("why.no-other")}</p>;
  return (
    <div className="why-not">
      <label htmlFor={id}>{t("why.other")}</label>
      <select id={id} value={other} onChange={(event) => setOther(event.target.value)}>
        {others.map((node) => (
          <option key={node.id} value={node.id}>
            {longName(node)}
          </option>
        ))}
      </select>
      {other !== "" && <WhySteps detector={finding.detector} node={other} />}
    </div>
  );
};

/** Why the rule speaks here and not elsewhere, and what else can be done with a finding. */
export const FindingActions = ({ finding }: { finding: FindingWithOverlay }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const [open, setOpen] = useState<Open>(undefined);
  const toggle = (which: Open): void => setOpen(open === which ? undefined : which);
  const [subject] = finding.subjects;
  return (
    <section className="actions">
      <div className="action-row">
        <button
          type="button"
          className="plain-button"
          aria-expanded={open === "why"}
          onClick={() => toggle("why")}
        >
          {t("why.why")}
        </button>
        <button
          type="button"
          className="plain-button"
          aria-expanded={open === "why-not"}
          onClick={() => toggle("why-not")}
        >
          {t("why.not")}
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => subject !== undefined && go(focusOn(subject))}
        >
          {t("node.focus")}
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => go({ stage: "briefing", brief: "seen" })}
        >
          {t("briefing.make")}
        </button>
      </div>
      {open === "why" && subject !== undefined && <WhySteps detector={finding.detector} node={subject} />}
      {open === "why-not" && <WhyNot finding={finding} />}
    </section>
  );
};
