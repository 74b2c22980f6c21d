/** What stands out and what steps back. Empty `lit` means nothing is told apart. */
export type Emphasis = {
  readonly litNodes: ReadonlySet<string>;
  readonly litLines: ReadonlySet<string>;
  readonly node: string | undefined;
  readonly line: string | undefined;
  /** Lines that end at the chosen node. */
  readonly related: ReadonlySet<string>;
  readonly hovered: string | undefined;
};

export const plain: Emphasis = {
  litNodes: new Set(),
  litLines: new Set(),
  node: undefined,
  line: undefined,
  related: new Set(),
  hovered: undefined,
};

/** Whether something is lit, so that the rest steps back. */
export const tellsApart = ({ litNodes, litLines }: Emphasis): boolean => litNodes.size + litLines.size > 0;
