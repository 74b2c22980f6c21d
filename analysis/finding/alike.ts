import type { Draft } from "./draft.ts";
import type { Common } from "./patterns.ts";

/** From so many on, findings that say one thing of different subjects are told as one. */
const leastAlike = 3;

/**
 * What findings of one message and one severity have in common, whomever they are of. The sentence of the pattern is
 * `<message>.pattern`; the severity is in its id, since each severity makes a pattern of its own.
 */
export const alikeCommon = (
  message: string,
  severity: Draft["severity"],
  more: Pick<Partial<Common>, "values" | "rank"> = {},
): Common => ({
  wording: `${message}.pattern.${severity}`,
  nodes: [],
  lines: [],
  values: {},
  least: leastAlike,
  ...more,
});
