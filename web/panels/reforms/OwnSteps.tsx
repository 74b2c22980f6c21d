import { lineKind } from "../../../graph/kinds.ts";
import { bases, scopes } from "../../../graph/vocabulary.ts";
import { type OwnStep, writeSteps } from "../../../server/contract/own-steps.ts";
import { tryOwn } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";
import { OwnStepForm } from "./OwnStepForm.tsx";

/** What a step does, in words. */
const useSentence = (): ((step: OwnStep) => string) => {
  const record = useRecord();
  const { t, say } = useWords();
  return (own) => {
    if (own.step === "post")
      return t("own.post.done", { name: own.name, under: nodeName(record, own.under) });
    const line = own.step === "cut" ? record.lines.get(own.line) : own;
    if (line === undefined) return own.step === "cut" ? own.line : "";
    const words = `${nodeName(record, line.from)} ${say(lineKind(line.kind).label)} ${nodeName(record, line.to)}`;
    if (own.step === "cut") return t("own.cut.done", { line: words });
    const about = own.scope === "general" ? "" : `, ${say(scopes[own.scope])}`;
    return `${words} (${say(bases[own.basis])}${about})`;
  };
};

/** Steps of a reform that the reader makes, beside those that the sources recommend. */
export const OwnSteps = () => {
  const [{ own }, go] = useExplorer();
  const { t } = useWords();
  const sentence = useSentence();
  return (
    <section className="scenarios">
      {own.length > 0 && <h3>{t("own.title")}</h3>}
      <ul className="items">
        {own.map((step, at) => (
          <li key={writeSteps([step])} className="patch">
            <span className="finding-words">{sentence(step)}</span>
            <button
              type="button"
              className="quiet"
              onClick={() => go(tryOwn(own.filter((_, i) => i !== at)))}
            >
              {t("resolve.untry")}
              <span className="unseen"> {sentence(step)}</span>
            </button>
          </li>
        ))}
      </ul>
      <OwnStepForm />
    </section>
  );
};
