import type { FormEvent } from "react";
import { useRecord } from "../../state/record.ts";
import { Field } from "../../ui/Field.tsx";
import { formText } from "../../ui/form-text.ts";

const dated = "\\d{4}(-\\d{2}(-\\d{2})?)?";

/** The other datasets, of which one can be set against this one; nothing where there is no other. */
export const OtherDatasets = ({ label, against }: { label: string; against: string | undefined }) => {
  const { dataset, datasets } = useRecord();
  const others = datasets.filter(({ id }) => id !== dataset);
  if (others.length === 0) return null;
  return (
    <p className="field">
      <label>
        {label}
        <select name="against" defaultValue={against ?? ""}>
          <option value="">–</option>
          {others.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
};

type DateProps = {
  readonly label: string;
  readonly name: string;
  /** A date to show how one is written. */
  readonly like: string;
  readonly value: string | undefined;
  /** Id of a list of dates on which something happened. */
  readonly list?: string;
};

/** A date that is known to the year, the month or the day. */
export const DateField = ({ label, name, like, value, list }: DateProps) => (
  <Field label={label} name={name} list={list} pattern={dated} placeholder={like} defaultValue={value} />
);

/** What was typed into a form that is sent: the text of each field, undefined where it is empty. */
export const textsIn = (event: FormEvent<HTMLFormElement>): ((name: string) => string | undefined) => {
  event.preventDefault();
  const data = new FormData(event.currentTarget);
  return (name) => formText(data, name) || undefined;
};
