import { paths } from "../api/paths.ts";
import { Loaded } from "../app/Loaded.tsx";
import { differencePath, useDifference } from "../state/difference.ts";
import { useRecord } from "../state/record.ts";
import { useAnswer, useFinding } from "../state/spotlight.ts";
import { isTried, useTrial } from "../state/trial.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { DiffPanel } from "./data/DiffPanel.tsx";
import { FindingPanel } from "./findings/FindingPanel.tsx";
import { LinePanel } from "./line/LinePanel.tsx";
import { NodePanel } from "./node/NodePanel.tsx";
import { Overview } from "./overview/Overview.tsx";
import { AnswerPanel } from "./questions/AnswerPanel.tsx";
import { TrialPanel } from "./reforms/TrialPanel.tsx";

const Back = () => {
  const [state, go] = useExplorer();
  const { finding, question } = state;
  const { t } = useWords();
  const to =
    finding !== undefined
      ? "back.finding"
      : question !== undefined
        ? "back.answer"
        : isTried(state)
          ? "back.trial"
          : "back.close";
  return (
    <button type="button" className="back" onClick={() => go({ node: undefined, line: undefined })}>
      {t(to)}
    </button>
  );
};

/** The right column: what the chosen thing means, the nearest choice first. */
export const Detail = () => {
  const [state] = useExplorer();
  const record = useRecord();
  const finding = useFinding(record, state);
  const answer = useAnswer(record, state);
  const trial = useTrial(record, state);
  const difference = useDifference(record, state);
  if (state.line !== undefined)
    return (
      <>
        <Back />
        <LinePanel id={state.line} />
      </>
    );
  if (state.node !== undefined)
    return (
      <>
        <Back />
        <NodePanel id={state.node} />
      </>
    );
  if (trial !== undefined && state.tab === "reforms") return <TrialPanel trial={trial} />;
  if (difference !== undefined && state.tab === "data")
    return <DiffPanel difference={difference} path={differencePath(record.dataset, state)} />;
  if (finding !== undefined)
    return (
      <Loaded resource={finding} path={paths.finding(record.dataset, state.finding ?? "", state)}>
        {(data) => <FindingPanel finding={data} />}
      </Loaded>
    );
  if (answer !== undefined) return <AnswerPanel answer={answer} />;
  return <Overview />;
};
