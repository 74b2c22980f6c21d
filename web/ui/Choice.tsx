import { useId } from "react";

type Props<Value extends string> = {
  readonly label: string;
  /** Whether only those who do not see the page hear the label. */
  readonly hidden?: boolean;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
  readonly disabled?: boolean;
};

/** One of several, chosen from a list with its label above it. */
export const Choice = <Value extends string>({
  label,
  hidden = false,
  value,
  options,
  onChoose,
  disabled = false,
}: Props<Value>) => {
  const id = useId();
  const choose = (text: string): void => {
    const chosen = options.find(([one]) => one === text);
    if (chosen !== undefined) onChoose(chosen[0]);
  };
  return (
    <span className="field">
      <label htmlFor={id} className={hidden ? "unseen" : undefined}>
        {label}
      </label>
      <select id={id} value={value} disabled={disabled} onChange={(event) => choose(event.target.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
};
