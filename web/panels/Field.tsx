import { type InputHTMLAttributes, useId } from "react";

/** An input with its label above it. */
export const Field = ({ label, ...input }: { label: string } & InputHTMLAttributes<HTMLInputElement>) => {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} autoComplete="off" {...input} />
    </p>
  );
};
