import { type InputHTMLAttributes, useId } from "react";

type Props = {
  readonly label: string;
  /** What is wrong with what was typed. */
  readonly fault?: string | undefined;
} & InputHTMLAttributes<HTMLInputElement>;

/** An input with its label above it, and below it what is wrong with it. */
export const Field = ({ label, fault, ...input }: Props) => {
  const id = useId();
  const wrong = fault === undefined ? {} : { "aria-invalid": true, "aria-describedby": `${id}-fault` };
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} autoComplete="off" {...wrong} {...input} />
      {fault !== undefined && (
        <span id={`${id}-fault`} className="field-fault" role="alert">
          {fault}
        </span>
      )}
    </p>
  );
};
