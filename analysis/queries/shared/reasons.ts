import { answeringKinds, type OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import type { AnswerSentence, AnswerStatus } from "../../query.ts";
import { linesAt } from "./lines.ts";
import { namesValue } from "./phrases.ts";
import { when } from "./sentence.ts";
import { statusOfConfidences } from "./status.ts";

/** Nodes with nothing on record, where the record says why that means something. */
type Silence = {
  readonly nodes: readonly number[];
  readonly kind: LineKind;
  readonly direction: "in" | "out";
};

/** The message of `reasons`, among those of a question. */
export const reasonMessage = {
  reason: { en: "On {nodes}: {reason}", fr: "Sur {nodes} : {reason}" },
} as const satisfies Record<string, Words>;

/** Why silence is taken as absence, in the words of the record's coverage, told of all nodes with one reason together. */
export const reasons = (view: OrgView, { nodes, kind, direction }: Silence): AnswerSentence[] => {
  const told = new Map<string, number[]>();
  for (const node of nodes) {
    const row = view.coverage(view.node(node), kind, direction);
    const reason = row?.reason ?? row?.note;
    if (reason !== undefined) told.set(reason, [...(told.get(reason) ?? []), node]);
  }
  return [...told].map(([reason, some]) => ({
    message: "reason",
    values: { nodes: namesValue(view, some), reason: /[.!?]$/u.test(reason) ? reason : `${reason}.` },
  }));
};

/** How far the sources carry an absence: as the weakest row of coverage that it rests on. */
export const statusOfSilence = (view: OrgView, { nodes, kind, direction }: Silence): AnswerStatus =>
  statusOfConfidences(
    nodes.flatMap((node) => view.coverage(view.node(node), kind, direction)?.confidence ?? []),
    "weakest",
  );

/** That nobody stands above some, by a record that is complete, with why it is read so: what a chain that ends there says. */
export const nobodyMessages = {
  ...reasonMessage,
  nobody: {
    en: "By a record that is complete, {nodes} answers to nobody.",
    fr: "Selon un relevé complet, {nodes} ne rend compte à personne.",
  },
} as const satisfies Record<string, Words>;

const answering = { kind: "reports-to", direction: "out" } as const;

/** Of some nodes, those whose superiors are recorded completely. */
export const knownAbove = (view: OrgView, nodes: readonly number[]): number[] =>
  nodes.filter((node) => view.complete(view.node(node), answering.kind, answering.direction));

/** The sentences on those who answer to nobody on a complete record, and how far the sources carry that. */
export const answeringToNobody = (
  view: OrgView,
  nodes: readonly number[],
): { readonly sentences: AnswerSentence[]; readonly status: AnswerStatus } => {
  const none = knownAbove(view, nodes).filter(
    (node) => linesAt(view, node, { kinds: answeringKinds, direction: "out" }).length === 0,
  );
  const silence = { nodes: none, ...answering };
  return {
    sentences: [...when(none.length, "nobody", { nodes: namesValue(view, none) }), ...reasons(view, silence)],
    status: statusOfSilence(view, silence),
  };
};
