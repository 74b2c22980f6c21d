import { useId } from "react";
import type { DetectorDescription } from "../../../server/contract/detectors.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import type { Key } from "../../words/en.ts";
import { type Speaker, useWords } from "../../words/index.ts";
import { thresholdsFr } from "../../words/thresholds.fr.ts";
import { unbroken } from "../../words/unbroken.ts";
import { type DetectorOption, optionsOf } from "./options.ts";
import { optionKey, type SettingsTexts } from "./settings-text.ts";

type Lines = {
  readonly label: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly hint?: Key;
  /** What is wrong with what was written. */
  readonly fault?: string | undefined;
};

/** Words of a list, one a line. */
export const LinesField = ({ label, text, onWrite, hint = "settings.lines", fault }: Lines) => {
  const id = useId();
  const { t } = useWords();
  const wrong = fault === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${id}-fault` };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={4} value={text} onChange={(event) => onWrite(event.target.value)} {...wrong} />
      <small className="hint">{t(hint)}</small>
      {fault !== undefined && (
        <span id={`${id}-fault`} className="field-fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  );
};

const labelOf = (option: DetectorOption, { lang }: Speaker): string =>
  unbroken((lang === "fr" ? thresholdsFr[optionKey(option)] : undefined) ?? option.says);

/** What an option is where nothing is set. */
const usualOf = ({ usual }: DetectorOption, { t, lang }: Speaker): string => {
  const said =
    typeof usual === "boolean"
      ? t(usual ? "option.yes" : "option.no")
      : typeof usual === "number"
        ? usual.toLocaleString(lang)
        : "–";
  return t("settings.usual", { value: said });
};

type OptionProps = {
  readonly option: DetectorOption;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly fault: string | undefined;
};

const Option = ({ option, text, onWrite, fault }: OptionProps) => {
  const speaker = useWords();
  const { t } = speaker;
  const label = labelOf(option, speaker);
  if (option.type === "list") return <LinesField label={label} text={text} onWrite={onWrite} fault={fault} />;
  if (option.type === "groups")
    return <LinesField label={label} text={text} onWrite={onWrite} hint="settings.groups" fault={fault} />;
  if (option.type === "boolean")
    return (
      <Choice
        label={label}
        value={text}
        options={[
          ["", usualOf(option, speaker)],
          ["true", t("option.yes")],
          ["false", t("option.no")],
        ]}
        onChoose={onWrite}
      />
    );
  return (
    <Field
      label={label}
      name={optionKey(option)}
      inputMode="decimal"
      pattern="[0-9]+([.,][0-9]+)?"
      placeholder={usualOf(option, speaker)}
      value={text}
      fault={fault}
      onChange={(event) => onWrite(event.target.value)}
    />
  );
};

type Props = {
  readonly rules: readonly DetectorDescription[];
  readonly texts: SettingsTexts;
  readonly write: (name: string, text: string) => void;
  readonly faults: SettingsTexts;
};

/** The limits of each detector that hold for this record, beside the question that they decide. */
export const Thresholds = ({ rules, texts, write, faults }: Props) => {
  const { t, say } = useWords();
  return (
    <fieldset className="settings-rules">
      <legend>{t("settings.thresholds")}</legend>
      {rules
        .map((rule) => ({ rule, options: optionsOf(rule) }))
        .filter(({ options }) => options.length > 0)
        .map(({ rule, options }) => (
          <section key={rule.id}>
            <h3>{say(rule.title)}</h3>
            <p className="about">{say(rule.question)}</p>
            {options.map((option) => (
              <Option
                key={option.name}
                option={option}
                text={texts[optionKey(option)] ?? ""}
                onWrite={(text) => write(optionKey(option), text)}
                fault={faults[optionKey(option)]}
              />
            ))}
          </section>
        ))}
    </fieldset>
  );
};
