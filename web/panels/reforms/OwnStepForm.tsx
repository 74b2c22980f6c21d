import { type FormEvent, useId, useState } from "react";
import { tryOwn } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Failure } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";
import { NodeNames } from "../shared/NodeNames.tsx";
import { AddedPostFields, DrawnLineFields } from "./OwnStepFields.tsx";
import { stepIn } from "./own-step.ts";
import { useStepEnds } from "./use-step-ends.ts";

const steps = ["draw", "post"] as const;
type Step = (typeof steps)[number];

const StepChoice = ({ step, onChoose }: { step: Step; onChoose: (step: Step) => void }) => {
  const { t } = useWords();
  return (
    <fieldset className="views">
      <legend className="unseen">{t("own.open")}</legend>
      {steps.map((one) => (
        <button key={one} type="button" aria-pressed={step === one} onClick={() => onChoose(one)}>
          {t(`own.${one}`)}
        </button>
      ))}
    </fieldset>
  );
};

const StepForm = ({ onDone }: { onDone: () => void }) => {
  const [{ own, node }, go] = useExplorer();
  const { t } = useWords();
  const [step, setStep] = useState<Step>("draw");
  const { faults, problem, read } = useStepEnds();
  const names = useId();
  const add = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const ends = await read(data);
    const made = ends && stepIn(data, ends);
    if (made === undefined) return;
    onDone();
    go(tryOwn([...own, made]));
  };
  return (
    <form className="form own-form" onSubmit={add}>
      <NodeNames id={names} />
      <StepChoice step={step} onChoose={setStep} />
      <input type="hidden" name="step" value={step} />
      {step === "draw" ? (
        <DrawnLineFields names={names} faults={faults} node={node} />
      ) : (
        <AddedPostFields names={names} faults={faults} />
      )}
      <p className="about">{t("own.cut.hint")}</p>
      {problem !== undefined && (
        <>
          <p>{t("own.unread")}</p>
          <Failure problem={problem} />
        </>
      )}
      <button type="submit" className="quiet">
        {t("resolve.try")}
      </button>
    </form>
  );
};

/** A form for one step: a line to draw, or a post to add. Lines are cut where one looks at them. */
export const OwnStepForm = () => {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("own.open")}
      </button>
      {open && <StepForm onDone={() => setOpen(false)} />}
    </>
  );
};
