import type { Step } from "../../analysis/detector.ts";
import { detectors } from "../../analysis/detectors/index.ts";
import type { Language } from "../../analysis/finding/words.ts";
import { DottedError } from "../../graph/errors.ts";
import type { OrgView } from "../../graph/index/view.ts";
import type { Why, WhyStep } from "../contract/why.ts";
import { parseDetectorOptions } from "../reading/detector-options.ts";
import type { FindingsRequest, Reading } from "../reading/reading.ts";
import { nodeRow } from "./rows.ts";
import { detectorCypher } from "./twins.ts";

const stepOf = (
  view: OrgView,
  language: Language,
  { question, answer, decisive, numbers, nodes, lines }: Step,
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
  reading: Reading,
  detector: string,
  node: string,
  request: FindingsRequest,
): Why => {
  const one = detectors.find(({ info }) => info.id === detector);
  if (one === undefined) throw new DottedError("not-found", `there is no detector "${detector}"`);
  const language = request.language ?? "en";
  const view = reading.view(request.slice);
  const row = nodeRow(view, node);
  const options = parseDetectorOptions(request.options ?? {})[detector];
  return {
    detector,
    node,
    ...detectorCypher(reading, detector, request),
    findings: reading
      .findings({ ...request, detectors: [detector] })
      .filter(({ subjects }) => subjects.includes(node)),
    steps: one.explain(view, options, row).map((step) => stepOf(view, language, step)),
  };
};
