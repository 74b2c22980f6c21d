import { useId } from "react";
import { lineKinds } from "../../../graph/kinds.ts";
import { bases, keysOf, scopes, type Words } from "../../../graph/vocabulary.ts";
import { Field } from "../../ui/Field.tsx";
import { useWords } from "../../words/index.ts";
import { drawable } from "./own-step.ts";
import type { EndFaults } from "./use-step-ends.ts";

type SelectProps = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [id: string, words: Words])[];
};

const Select = ({ name, label, options }: SelectProps) => {
  const { say } = useWords();
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {say(words)}
          </option>
        ))}
      </select>
    </p>
  );
};

type Props = {
  /** Id of the list of names that ends are chosen from. */
  readonly names: string;
  readonly faults: EndFaults;
};

/** What has to be said of a line to draw; it begins at the node that is open. */
export const DrawnLineFields = ({ names, faults, node }: Props & { readonly node: string | undefined }) => {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t("table.from")}
        name="from"
        list={names}
        required
        fault={faults.from}
        defaultValue={node}
      />
      <Select
        name="kind"
        label={t("table.line")}
        options={drawable.map((kind) => [kind, lineKinds[kind].label])}
      />
      <Field label={t("table.to")} name="to" list={names} required fault={faults.to} />
      <Select name="basis" label={t("table.basis")} options={keysOf(bases).map((one) => [one, bases[one]])} />
      <Select name="scope" label={t("own.scope")} options={keysOf(scopes).map((one) => [one, scopes[one]])} />
    </>
  );
};

/** What has to be said of a post to add. */
export const AddedPostFields = ({ names, faults }: Props) => {
  const { t } = useWords();
  return (
    <>
      <Field label={t("own.name")} name="name" required maxLength={120} />
      <Field label={t("own.under")} name="to" list={names} required fault={faults.to} />
    </>
  );
};
