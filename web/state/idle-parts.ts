import { keyInAddress, type UnreadPart } from "../../server/contract/address.ts";
import { isTried, type ViewState } from "../../server/contract/view-state.ts";

/** Parts of an address that do nothing there, and the state without them. */
export type IdleParts = { readonly parts: readonly UnreadPart[]; readonly change: Partial<ViewState> };

/** A reform that an address sets beside another where none is tried: it would be passed over, and nobody would know. */
export const idlePartsIn = (state: ViewState): IdleParts => {
  const { rival } = state;
  if (rival.length === 0 || isTried(state)) return { parts: [], change: {} };
  return {
    parts: [{ key: keyInAddress("rival"), text: rival.join(), takes: [], fault: "idle" }],
    change: { rival: [] },
  };
};
