import { useMemo } from "react";
import { inEvidenceOrder } from "../../graph/visible/evidence-order.ts";
import type { FindingDetail } from "../../server/contract/findings.ts";
import type { Answer, QuestionDescription } from "../../server/contract/questions.ts";
import type { ViewState } from "../../server/contract/view-state.ts";
import { sliceOfState } from "../../server/contract/view-state.ts";
import { paths } from "../api/paths.ts";
import { ApiProblem } from "../api/problem.ts";
import { type ReadState, useAsked, useRead } from "../api/queries.ts";
import { parametersGiven, valuesOf } from "./question-parameters.ts";
import type { OpenRecord } from "./record.ts";
import { useStable } from "./use-stable.ts";

/** What the picture draws attention to: the evidence of a finding or the ground of an answer. */
export type Spotlight = {
  readonly nodes: readonly string[];
  /** In the order in which the panel numbers them. */
  readonly lines: readonly string[];
  /** Whether it is still being read. */
  readonly pending: boolean;
};

const nothing = { nodes: [], lines: [] } as const;

const isPending = (query: ReadState<unknown> | undefined): boolean =>
  query !== undefined && query.data === undefined && query.error === null;

/** The finding the URL names, with the patches that resolve it once the server has told. */
export const useFinding = (record: OpenRecord, state: ViewState): ReadState<FindingDetail> | undefined => {
  const { finding } = state;
  const detail = useRead<FindingDetail>(
    finding === undefined ? undefined : paths.finding(record.dataset, finding, state),
    { shared: true },
  );
  if (finding === undefined) return undefined;
  if (detail.data !== undefined || detail.error !== null) return detail;
  const listed = record.findings.data?.find(({ id }) => id === finding);
  return { ...detail, data: listed !== undefined && "evidence" in listed ? listed : undefined };
};

/** The answer to the question the URL holds, once all it needs is known. */
export const useAnswer = (
  record: Pick<OpenRecord, "dataset">,
  state: ViewState,
): ReadState<Answer> | undefined => {
  const { question: id, parameters, lang } = state;
  const known = useRead<readonly QuestionDescription[]>(id === undefined ? undefined : paths.questions);
  const question = known.data?.find((one) => one.id === id);
  const asked = question !== undefined && parametersGiven(question, parameters) ? question : undefined;
  const answer = useAsked<Answer>(asked && paths.ask(record.dataset, asked.id), {
    parameters: asked === undefined ? {} : valuesOf(asked, parameters),
    slice: sliceOfState(state),
    lang,
  });
  if (id === undefined || question !== undefined) return asked && answer;
  const gone = new ApiProblem("not-found", 404, `there is no question "${id}"`);
  return { ...known, data: undefined, error: known.data === undefined ? known.error : gone };
};

/** What is lit: a finding before an answer, an answer before what was lit by hand. */
export const useSpotlight = (record: OpenRecord, state: ViewState): Spotlight => {
  const [findingRead, answerRead] = [useFinding(record, state), useAnswer(record, state)];
  const [finding, answer] = [findingRead?.data, answerRead?.data];
  const pending = isPending(findingRead) || (finding === undefined && isPending(answerRead));
  const { shown } = state;
  const { nodes, lines } = record;
  const lit = useMemo(() => {
    const ground = finding?.evidence ?? answer;
    if (ground !== undefined)
      return { nodes: ground.nodes, lines: inEvidenceOrder(ground.lines, (id) => lines.get(id)) };
    if (shown.length === 0) return nothing;
    return { nodes: shown.filter((id) => nodes.has(id)), lines: shown.filter((id) => lines.has(id)) };
  }, [finding, answer, shown, nodes, lines]);
  const { nodes: litNodes, lines: litLines } = lit;
  return useStable({ ...lit, pending }, `${litNodes.join()} ${litLines.join()} ${pending}`);
};
