import { type ReactNode, useEffect, useState } from "react";

type Props = {
  readonly label: string;
  /** What stands at either end. */
  readonly ends: readonly [ReactNode, ReactNode];
  /** From 0 to 100. */
  readonly value: number;
  /** While it is moved, and where it comes to rest. */
  readonly onMove: (value: number) => void;
  readonly onRest: (value: number) => void;
};

/** A slider between two states, each end a button that goes there at once. */
export const Slider = ({ label, ends: [first, last], value, onMove, onRest }: Props) => {
  const [at, setAt] = useState(value);
  useEffect(() => setAt(value), [value]);
  const rest = (): void => {
    if (at !== value) onRest(at);
  };
  return (
    <div className="slider">
      <button type="button" className="plain-button" aria-pressed={value === 0} onClick={() => onRest(0)}>
        {first}
      </button>
      <input
        type="range"
        min={0}
        max={100}
        aria-label={label}
        value={at}
        onChange={(event) => {
          setAt(event.target.valueAsNumber);
          onMove(event.target.valueAsNumber);
        }}
        onPointerUp={rest}
        onKeyUp={rest}
        onBlur={rest}
      />
      <button type="button" className="plain-button" aria-pressed={value === 100} onClick={() => onRest(100)}>
        {last}
      </button>
    </div>
  );
};
