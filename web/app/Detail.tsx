import { lazy, Suspense } from "react";
import { isSliced, isTried } from "../../server/contract/view-state.ts";
import { DiffPanel } from "../panels/data/DiffPanel.tsx";
import { FindingPanel } from "../panels/findings/FindingPanel.tsx";
import { SlicedAway } from "../panels/findings/SlicedAway.tsx";
import { LinePanel } from "../panels/line/LinePanel.tsx";
import { NodePanel } from "../panels/node/NodePanel.tsx";
import { Overview } from "../panels/overview/Overview.tsx";
import { AnswerPanel } from "../panels/questions/AnswerPanel.tsx";
import { FreeAsk } from "../panels/questions/FreeAsk.tsx";
import { TrialPanel } from "../panels/reforms/TrialPanel.tsx";
import { OnceNamed } from "../panels/shared/OnceNamed.tsx";
import { closePart } from "../state/actions.ts";
import { chosenIn } from "../state/chosen.ts";
import { useDifference } from "../state/difference.ts";
import { useEditing } from "../state/editing.ts";
import { useRecord } from "../state/record.ts";
import { useAnswer, useFinding } from "../state/spotlight.ts";
import { useTrial } from "../state/trial.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { Loaded } from "../ui/Loaded.tsx";
import { useWords } from "../words/index.ts";

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
    <button type="button" className="back" onClick={() => go(closePart())}>
      {t(to)}
    </button>
  );
};

/** Writing is fetched when somebody begins to write. */
const EditPart = lazy(() => import("../panels/edit/EditPart.tsx"));

/** The right column: what the chosen thing means, below what can be written about it; or what is being drawn. */
export const Detail = () => {
  const [{ edit }] = useExplorer();
  const { session } = useRecord();
  const [{ draft }] = useEditing();
  const writes = edit && session.may.import;
  return (
    <OnceNamed>
      {writes && (
        <Suspense fallback={null}>
          <EditPart />
        </Suspense>
      )}
      {!(writes && draft !== undefined) && <Chosen />}
    </OnceNamed>
  );
};

/** What the chosen thing means, the nearest choice first. */
const Chosen = () => {
  const [state] = useExplorer();
  const record = useRecord();
  const finding = useFinding(record, state);
  const answer = useAnswer(record, state);
  const trial = useTrial(record, state);
  const difference = useDifference(record, state);
  const { t } = useWords();
  const chosen = chosenIn(state, answer !== undefined);
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
  if (trial !== undefined && chosen === "trial") return <TrialPanel trial={trial} />;
  if (difference !== undefined && chosen === "difference") return <DiffPanel difference={difference} />;
  if (finding !== undefined && finding.error?.code === "not-found" && isSliced(state)) return <SlicedAway />;
  if (finding !== undefined)
    return (
      <Loaded query={finding} missing={t("missing.finding", { id: state.finding ?? "" })}>
        {(data) => <FindingPanel finding={data} />}
      </Loaded>
    );
  if (state.asked !== undefined && chosen === "asked") return <FreeAsk text={state.asked} />;
  if (answer !== undefined) return <AnswerPanel answer={answer} />;
  return <Overview />;
};
