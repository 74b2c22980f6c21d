import type { Why } from "../../../server/contract/why.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { NodeLinks } from "./NodeLinks.tsx";

const keys = { yes: "answer.yes", no: "answer.no", "not recorded": "answer.not-recorded" } as const;

/** The rule step by step for one node: what it asks, what the facts say, and which facts. */
export const WhySteps = ({ detector, node }: { detector: string; node: string }) => {
  const [state] = useExplorer();
  const { dataset } = useRecord();
  const { t } = useWords();
  const path = paths.why(dataset, detector, node, state);
  return (
    <Loaded query={useRead<Why>(path)}>
      {({ steps, findings }) => (
        <>
          <p className="about">{t(findings.length > 0 ? "why.speaks" : "why.silent")}</p>
          <ol className="steps">
            {steps.map((step) => (
              <li key={step.question} data-answer={step.answer}>
                <span className="step-question">{step.question}</span>
                <strong className="step-answer">{t(keys[step.answer])}</strong>
                {step.nodes.length > 0 && (
                  <small>
                    <NodeLinks ids={step.nodes.slice(0, 8)} />
                  </small>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </Loaded>
  );
};
