/** What stands out and what steps back. Empty `lit` means nothing is told apart. */
export type Emphasis = {
  readonly litNodes: ReadonlySet<string>;
  readonly litLines: ReadonlySet<string>;
  readonly node: string | undefined;
  readonly line: string | undefined;
  /** Lines that end at the chosen node. */
  readonly related: ReadonlySet<string>;
  readonly hovered: string | undefined;
  /** A line pointed at beside the picture: it alone stands out, with its ends, while it is. */
  readonly pointed?: string | undefined;
  /** Between today, at 0, and what a reform makes of it, at 1; halfway both are seen. */
  readonly moment: number;
};

export const noEmphasis: Emphasis = {
  litNodes: new Set(),
  litLines: new Set(),
  node: undefined,
  line: undefined,
  related: new Set(),
  hovered: undefined,
  moment: 0.5,
};

/** Whether something is lit, so that the rest steps back. */
export const tellsApart = ({ litNodes, litLines }: Emphasis): boolean => litNodes.size + litLines.size > 0;
