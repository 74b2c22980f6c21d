import type { ReactNode, Ref } from "react";

type Props = {
  /** What is in it, for those who hear the page. */
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
};

/** A named part that scrolls by itself, and can be reached and scrolled by keyboard. */
export const ScrollArea = ({ name, className, children, ref }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  <section className={className} ref={ref} tabIndex={0} aria-label={name}>
    {children}
  </section>
);
