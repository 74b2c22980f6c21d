import type { ReactNode } from "react";

type Props = {
  readonly on: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
  readonly title?: string;
};

/** Something that is on or off, and says so to everybody. */
export const Chip = ({ on, onToggle, children, title }: Props) => (
  <button type="button" className="chip" aria-pressed={on} onClick={onToggle} title={title}>
    {children}
  </button>
);
