import type { OrgView } from "../../../graph/index/view.ts";
import type { Confidence } from "../../../graph/vocabulary.ts";
import type { AnswerStatus } from "../../query.ts";

/** What everybody knows is not what the sources say. */
const statusFor: Readonly<Record<Confidence, AnswerStatus>> = {
  stated: "stated",
  inferred: "inferred",
  background: "not-stated",
};

const surenesses = ["stated", "inferred", "background"] as const;

/** The status of what rests on rows of some confidences: as the surest or the weakest of them. */
export const statusOfConfidences = (
  confidences: readonly Confidence[],
  of: "surest" | "weakest",
): AnswerStatus => {
  const order = of === "surest" ? surenesses : surenesses.toReversed();
  const found = order.find((one) => confidences.includes(one));
  return found === undefined ? "not-stated" : statusFor[found];
};

/** The status of a list: as its surest line. One thing stated is an answer; the table says how sure the rest is. */
export const statusOfLines = (view: OrgView, lines: readonly number[]): AnswerStatus =>
  statusOfConfidences(
    lines.map((line) => view.line(line).confidence),
    "surest",
  );

/** The status of a chain: as its weakest line, since it holds only as a whole. */
export const statusOfChain = (view: OrgView, lines: readonly number[]): AnswerStatus =>
  statusOfConfidences(
    lines.map((line) => view.line(line).confidence),
    "weakest",
  );

/** The status of what is said about nodes themselves: as the surest of them. */
export const statusOfNodes = (view: OrgView, nodes: readonly number[]): AnswerStatus =>
  statusOfConfidences(
    nodes.map((node) => view.node(node).confidence),
    "surest",
  );

/** The status of what follows from a chain but is said nowhere: concluded, however sure its steps. */
export const statusOfConclusion = (view: OrgView, lines: readonly number[]): AnswerStatus =>
  statusOfChain(view, lines) === "not-stated" ? "not-stated" : "inferred";

/** The surest of several statuses; of none, that nothing is stated. */
export const surestStatus = (statuses: readonly AnswerStatus[]): AnswerStatus =>
  (["stated", "inferred"] as const).find((one) => statuses.includes(one)) ?? "not-stated";
