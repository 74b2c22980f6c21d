import { type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import { bases, keysOf, scopes } from "../../../graph/vocabulary.ts";
import type { OwnStep } from "../../../server/contract/own-steps.ts";

/** Kinds of lines that a reform draws; those of recommendations are the source's own. */
export const drawable: readonly LineKind[] = lineKindIds.filter((kind) => lineKind(kind).family !== "reform");

/** Ids of what a step joins. */
export type StepEnds = { readonly from: string; readonly to: string };

/** The step that a filled form asks for, with the ids of its ends; undefined where something is missing. */
export const stepIn = (data: Pick<FormData, "get">, { from, to }: StepEnds): OwnStep | undefined => {
  const text = (name: string): string => String(data.get(name) ?? "").trim();
  if (text("step") === "post") return { step: "post", name: text("name"), under: to };
  const kind = drawable.find((one) => one === text("kind"));
  const basis = keysOf(bases).find((one) => one === text("basis"));
  const scope = keysOf(scopes).find((one) => one === text("scope"));
  if (kind === undefined || basis === undefined || scope === undefined) return undefined;
  return { step: "draw", kind, from, to, basis, scope };
};
