import { useMemo } from "react";
import type { FindingDetail } from "../../server/contract/findings.ts";
import type { Answer, QuestionDescription } from "../../server/contract/questions.ts";
import { paths, sliceBody } from "../api/paths.ts";
import { type Resource, usePosted, useResource } from "../api/resource.ts";
import { inEvidenceOrder } from "./evidence-order.ts";
import type { ExplorerState } from "./explorer-state.ts";
import { isComplete, valuesOf } from "./question-parameters.ts";
import type { OpenRecord } from "./record.ts";
import { useStable } from "./use-stable.ts";

/** What the picture draws attention to: the evidence of a finding or the ground of an answer. */
export type Spotlight = {
  readonly nodes: readonly string[];
  /** In the order in which the panel numbers them. */
  readonly lines: readonly string[];
};

const nothing: Spotlight = { nodes: [], lines: [] };

/** The finding the URL names, with the patches that resolve it once the server has told. */
export const useFinding = (record: OpenRecord, state: ExplorerState): Resource<FindingDetail> | undefined => {
  const { finding } = state;
  const detail = useResource<FindingDetail>(
    finding === undefined ? undefined : paths.finding(record.dataset, finding, state),
  );
  if (finding === undefined) return undefined;
  if (detail.data !== undefined || detail.status === "failed") return detail;
  const listed = record.findings.data?.find(({ id }) => id === finding);
  return listed === undefined ? detail : { status: "loading", data: listed };
};

/** The answer to the question the URL holds, once all it needs is known. */
export const useAnswer = (record: OpenRecord, state: ExplorerState): Resource<Answer> | undefined => {
  const { question: id, parameters, lang } = state;
  const known = useResource<readonly QuestionDescription[]>(id === undefined ? undefined : paths.questions);
  const question = known.data?.find((one) => one.id === id);
  const asked = question !== undefined && isComplete(question, parameters) ? question : undefined;
  const answer = usePosted<Answer>(asked && paths.ask(record.dataset, asked.id), {
    parameters: asked === undefined ? {} : valuesOf(asked, parameters),
    slice: sliceBody(state),
    lang,
  });
  return asked && answer;
};

/** What is lit: a finding before an answer, an answer before what was lit by hand. */
export const useSpotlight = (record: OpenRecord, state: ExplorerState): Spotlight => {
  const finding = useFinding(record, state)?.data;
  const answer = useAnswer(record, state)?.data;
  const { shown } = state;
  const { nodes, lines } = record;
  const lit = useMemo(() => {
    const ground = finding?.evidence ?? answer;
    if (ground !== undefined) return { nodes: ground.nodes, lines: inEvidenceOrder(ground.lines, lines) };
    if (shown.length === 0) return nothing;
    return { nodes: shown.filter((id) => nodes.has(id)), lines: shown.filter((id) => lines.has(id)) };
  }, [finding, answer, shown, nodes, lines]);
  return useStable(lit, `${lit.nodes.join()} ${lit.lines.join()}`);
};
