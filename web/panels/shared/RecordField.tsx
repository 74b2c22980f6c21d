import { useId } from "react";
import { joinList, splitList } from "../../../graph/text/list.ts";
import type { FieldSpec } from "../../../server/contract/record-fields.ts";
import { useRecord } from "../../state/record.ts";
import type { Key } from "../../words/en.ts";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";
import { namesBox } from "./box-fields.ts";
import { fieldLabel } from "./field-words.ts";
import { optionWords } from "./option-words.ts";

type Written = {
  readonly table: string;
  readonly spec: FieldSpec;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** Id of the list of names of boxes to pick from. */
  readonly boxes: string;
};

const long: readonly string[] = ["note", "condition", "reason", "description"];

const hintOf = ({ type }: FieldSpec): Key | undefined => {
  if (type === "citations") return "edit.citations";
  if (type === "choices") return "edit.many";
  return type === "words" || type === "identifiers" ? "edit.list" : undefined;
};

/** What a choice may be, in the reader's words. */
const Options = ({ table, spec: { name, options } }: Pick<Written, "table" | "spec">) => {
  const speaker = useWords();
  return options.map((one) => (
    <option key={one} value={one}>
      {optionWords(table, name, one, speaker)}
    </option>
  ));
};

/** The part of a field in which one writes or chooses; `common` is what ties it to its label. */
const FieldInput = ({ table, spec, text, onWrite, boxes, ...common }: Written & { readonly id: string }) => {
  const { t } = useWords();
  const { name, type, optional } = spec;
  const options = <Options table={table} spec={spec} />;
  if (type === "choices")
    return (
      <select
        {...common}
        name={name}
        multiple
        size={4}
        value={splitList(text)}
        onChange={(event) => onWrite(joinList([...event.target.selectedOptions].map(({ value }) => value)))}
      >
        {options}
      </select>
    );
  const field = {
    ...common,
    name,
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => onWrite(event.target.value),
  };
  if (type === "flag")
    return (
      <select {...field}>
        <option value="">{t("option.no")}</option>
        <option value="true">{t("option.yes")}</option>
      </select>
    );
  if (type === "choice")
    return (
      <select {...field}>
        {(optional || text === "") && <option value="">–</option>}
        {options}
      </select>
    );
  if (long.includes(name)) return <textarea {...field} rows={3} />;
  const list = namesBox(name) ? boxes : undefined;
  return (
    <input {...field} autoComplete="off" inputMode={type === "number" ? "decimal" : undefined} list={list} />
  );
};

/** One field of a row, written as its schema says. */
export const RecordField = ({ fault, ...written }: Written & { readonly fault?: string | undefined }) => {
  const { t } = useWords();
  const record = useRecord();
  const id = useId();
  const { spec, text } = written;
  const hint = hintOf(spec);
  const named = namesBox(spec.name) ? nodeName(record, text) : text;
  const tied = {
    "aria-describedby": hint === undefined ? undefined : `${id}-hint`,
    "aria-invalid": fault !== undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{fieldLabel(spec.name, t)}</label>
      <FieldInput id={id} {...tied} {...written} />
      {named !== text && <small className="hint">{named}</small>}
      {fault !== undefined && (
        <span className="field-fault" role="alert">
          {fault}
        </span>
      )}
      {hint !== undefined && (
        <small id={`${id}-hint`} className="hint">
          {t(hint)}
        </small>
      )}
    </div>
  );
};
