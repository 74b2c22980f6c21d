import { detectors } from "../../analysis/detectors/index.ts";
import type { RuleStep } from "../../analysis/rule.ts";
import { DottedError } from "../../graph/errors.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Language } from "../../graph/language.ts";
import type { CompiledDataset, FindingsRequest } from "../cache/compiled-dataset.ts";
import type { Why, WhyStep } from "../contract/why.ts";
import { nodeRow } from "./rows.ts";
import { detectorCypher } from "./twins.ts";

const stepOf = (
  view: OrgView,
  language: Language,
  { question, answer, decisive, numbers, nodes, lines }: RuleStep,
): WhyStep => ({
  question: question[language],
  answer,
  decisive: decisive ?? false,
  numbers: { ...numbers },
  nodes: nodes.map((row) => view.node(row).id),
  lines: lines.map((row) => view.line(row).id),
});

/** The steps of a detector's rule for one node. Throws DottedError not-found or bad-request. */
export const whyAnswer = (
  compiled: CompiledDataset,
  detector: string,
  node: string,
  request: FindingsRequest,
): Why => {
  const one = detectors.find(({ info }) => info.id === detector);
  if (one === undefined) throw new DottedError("not-found", `there is no detector "${detector}"`);
  const language = request.language ?? "en";
  const view = compiled.view(request.slice);
  const row = nodeRow(view, node);
  const options = compiled.options(request.options)[detector];
  return {
    detector,
    node,
    ...detectorCypher(compiled, detector, request),
    findings: compiled
      .findings({ ...request, detectors: [detector] })
      .filter(({ subjects }) => subjects.includes(node)),
    steps: one.explain(view, options, row).map((step) => stepOf(view, language, step)),
  };
};
