import { useMemo, useRef } from "react";
import { visibleSubgraph } from "../../graph/visible/index.ts";
import { initial, type ViewState, visibleIn } from "../../server/contract/view-state.ts";
import type { OpenRecord } from "../state/record.ts";
import { isReadInParts, showsOnlyChanged, showsOnlyLit } from "../state/size.ts";
import { useStable } from "../state/use-stable.ts";
import { type DrawnSubgraph, keyOfChoice } from "./choice.ts";
import { type HeldBase, heldBase } from "./held-base.ts";

/** The picture whose arrangement is kept, once it is known that there is one or none. */
export type Base = { readonly known: boolean; readonly choice: DrawnSubgraph | undefined };

const unlit = { nodes: [], lines: [] } as const;

/** Whether a picture is laid out for itself: tidied up, only what changed or is lit, or some things out of a large organization. */
const standsAlone = (state: ViewState, { detail }: OpenRecord): boolean =>
  state.tidy ||
  showsOnlyChanged(state) ||
  showsOnlyLit(state, detail) ||
  (isReadInParts(detail) && (state.form !== "boxes" || state.focus !== undefined));

/** The base of a record while its page is open: that from before an edit, until the picture is tidied up. */
const useHeld = (choice: DrawnSubgraph | undefined, of: string, tidy: boolean): DrawnSubgraph | undefined => {
  const held = useRef<HeldBase | undefined>(undefined);
  if (tidy) held.current = undefined;
  if (choice === undefined) return undefined;
  held.current = heldBase(held.current, { of, choice });
  return held.current.choice;
};

/**
 * The whole record as it is drawn unasked: whatever is looked at is inserted into its arrangement, so that boxes hold
 * still and an address shows everybody the same picture, whatever was looked at before.
 */
export const useBase = (record: OpenRecord, state: ViewState): Base => {
  const alone = standsAlone(state, record);
  const { data, error } = record.whole;
  const { large } = state;
  const choice = useMemo(
    () =>
      alone || data === undefined
        ? undefined
        : visibleSubgraph(data, visibleIn({ ...initial, large }, unlit)),
    [alone, data, large],
  );
  const stable = useHeld(useStable(choice, keyOfChoice(choice)), `${record.detail.id} ${large}`, state.tidy);
  const known = alone || data !== undefined || error !== null;
  return useMemo(() => ({ known, choice: stable }), [known, stable]);
};
