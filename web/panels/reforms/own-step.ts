import { type LineKind, lineKind, lineKindIds } from "../../../graph/kinds.ts";
import { bases, keysOf, scopes } from "../../../graph/vocabulary.ts";
import type { OwnStep } from "../../../server/contract/own-steps.ts";
import { formText } from "../../ui/form-text.ts";

/** Kinds of lines that a reform draws; those of recommendations are the source's own. */
export const drawable: readonly LineKind[] = lineKindIds.filter((kind) => lineKind(kind).family !== "reform");

/** Ids of what a step joins. */
export type StepEnds = { readonly from: string; readonly to: string };

/** The step that a filled form asks for, with the ids of its ends; undefined where something is missing. */
export const stepIn = (data: Pick<FormData, "get">, { from, to }: StepEnds): OwnStep | undefined => {
  if (formText(data, "step") === "post") return { step: "post", name: formText(data, "name"), under: to };
  const kind = drawable.find((one) => one === formText(data, "kind"));
  const basis = keysOf(bases).find((one) => one === formText(data, "basis"));
  const scope = keysOf(scopes).find((one) => one === formText(data, "scope"));
  if (kind === undefined || basis === undefined || scope === undefined) return undefined;
  return { step: "draw", kind, from, to, basis, scope };
};
