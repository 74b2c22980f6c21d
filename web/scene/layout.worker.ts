import { arrangementOf, layOutHeld } from "../../graph/drawing/layered/held.ts";
import type { Kept, LayoutInput } from "../../graph/drawing/layered/index.ts";

/** A picture to lay out, and into which arrangement. */
export type LayoutJob = {
  readonly id: number;
  readonly input: LayoutInput;
  readonly holds: "places" | "order";
  /** Number of the picture whose arrangement is kept; 0 for none. */
  readonly base: number;
  /** That picture, where it was not sent before. */
  readonly baseInput: LayoutInput | undefined;
};

let last: { readonly base: number; readonly arrangement: Kept | undefined } = {
  base: 0,
  arrangement: undefined,
};

self.addEventListener("message", ({ data }: MessageEvent<LayoutJob>) => {
  const { id, input, holds, base, baseInput } = data;
  if (baseInput !== undefined) last = { base, arrangement: arrangementOf(baseInput) };
  const arrangement = base === last.base ? last.arrangement : undefined;
  self.postMessage({ id, picture: layOutHeld(input, base === 0 ? undefined : arrangement, holds) });
});
