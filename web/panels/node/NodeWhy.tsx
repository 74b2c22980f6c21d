import { useId, useState } from "react";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";
import { WhySteps } from "../shared/WhySteps.tsx";

/** For any rule: why it speaks of this node, or why it does not. */
export const NodeWhy = ({ node }: { node: string }) => {
  const { detectors } = useRecord();
  const { t, say } = useWords();
  const [detector, setDetector] = useState("");
  const id = useId();
  const rules = [...detectors.values()];
  const chosen = detectors.get(detector);
  return (
    <details>
      <summary>{t("why.any")}</summary>
      <div className="why-not">
        <label htmlFor={id}>{t("why.rule")}</label>
        <select id={id} value={detector} onChange={(event) => setDetector(event.target.value)}>
          <option value="">–</option>
          {rules.map((rule) => (
            <option key={rule.id} value={rule.id}>
              {say(rule.title)}
            </option>
          ))}
        </select>
        {chosen !== undefined && (
          <>
            <p className="about">{say(chosen.question)}</p>
            <WhySteps detector={chosen.id} node={node} />
          </>
        )}
      </div>
    </details>
  );
};
