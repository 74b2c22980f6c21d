import { type FormEvent, type ReactNode, useId, useState } from "react";
import { type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import { bases, keysOf, scopes } from "../../../graph/vocabulary.ts";
import type { OwnStep } from "../../state/own-steps.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { Field } from "../Field.tsx";
import { NodeNames, useIdOf } from "../NodeNames.tsx";

const steps = ["draw", "post"] as const;

/** Kinds of lines that a reform draws; those of recommendations are the source's own. */
const drawable: readonly LineKind[] = lineKindIds.filter((kind) => lineKind(kind).family !== "reform");

const Select = ({ name, label, children }: { name: string; label: string; children: ReactNode }) => {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name}>
        {children}
      </select>
    </p>
  );
};

/** The step a filled form asks for; undefined where something is missing. */
const stepIn = (form: HTMLFormElement, idOf: (text: string) => string): OwnStep | undefined => {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? "").trim();
  const under = idOf(text("to"));
  if (text("step") === "post") return { step: "post", name: text("name"), under };
  const kind = drawable.find((one) => one === text("kind"));
  const basis = keysOf(bases).find((one) => one === text("basis"));
  const scope = keysOf(scopes).find((one) => one === text("scope"));
  if (kind === undefined || basis === undefined || scope === undefined) return undefined;
  return { step: "draw", kind, from: idOf(text("from")), to: under, basis, scope };
};

/** A form for one step: a line to draw, or a post to add. Lines are cut where one looks at them. */
export const OwnStepForm = () => {
  const [{ own, node }, go] = useExplorer();
  const { t, say } = useWords();
  const [open, setOpen] = useState(false);
  const [step, setStep] = useState<(typeof steps)[number]>("draw");
  const idOf = useIdOf();
  const names = useId();
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const made = stepIn(event.currentTarget, idOf);
    if (made === undefined) return;
    setOpen(false);
    go({
      own: [...own, made],
      tab: "reforms",
      scenario: undefined,
      finding: undefined,
      node: undefined,
      line: undefined,
    });
  };
  return (
    <>
      <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("own.open")}
      </button>
      {open && (
        <form className="form own-form" onSubmit={add}>
          <NodeNames id={names} />
          <fieldset className="views">
            <legend className="unseen">{t("own.open")}</legend>
            {steps.map((one) => (
              <button key={one} type="button" aria-pressed={step === one} onClick={() => setStep(one)}>
                {t(`own.${one}`)}
              </button>
            ))}
          </fieldset>
          <input type="hidden" name="step" value={step} />
          {step === "draw" ? (
            <>
              <Field label={t("table.from")} name="from" list={names} required defaultValue={node} />
              <Select name="kind" label={t("table.line")}>
                {drawable.map((kind) => (
                  <option key={kind} value={kind}>
                    {say(lineKind(kind).label)}
                  </option>
                ))}
              </Select>
              <Field label={t("table.to")} name="to" list={names} required />
              <Select name="basis" label={t("table.basis")}>
                {keysOf(bases).map((basis) => (
                  <option key={basis} value={basis}>
                    {say(bases[basis])}
                  </option>
                ))}
              </Select>
              <Select name="scope" label={t("own.scope")}>
                {keysOf(scopes).map((scope) => (
                  <option key={scope} value={scope}>
                    {say(scopes[scope])}
                  </option>
                ))}
              </Select>
            </>
          ) : (
            <>
              <Field label={t("own.name")} name="name" required maxLength={120} />
              <Field label={t("own.under")} name="to" list={names} required />
            </>
          )}
          <p className="about">{t("own.cut.hint")}</p>
          <button type="submit" className="quiet">
            {t("resolve.try")}
          </button>
        </form>
      )}
    </>
  );
};
