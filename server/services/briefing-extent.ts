import { svgOf } from "../../graph/drawing/formats/index.ts";
import { DottedError } from "../../graph/errors.ts";
import type { OnProgress } from "../../graph/worker/progress.ts";
import type { BriefingBody, Preflight } from "../contract/briefings.ts";
import { type Briefed, type Composed, drawBriefing, expectedOf, missingOf } from "./briefing.ts";

const wholeAndTop = (composed: Composed, body: BriefingBody): Preflight["expected"] => ({
  ...expectedOf(composed, body),
  topFindings: expectedOf(composed, { ...body, poster: false, topFindings: true }),
});

/** What is to be known of a briefing before it is drawn. */
export const preflightOf = (composed: Composed, body: BriefingBody): Preflight => ({
  expected: wholeAndTop(composed, body),
  clues: [...composed.clues],
  missing: missingOf(composed),
});

/** A briefing that would take longer than this many seconds is not begun on a server. */
const longest = 150;

/** Only what would be drawn is offered instead: an overview of very many boxes takes long by itself. */
const refusal = ({ plates, seconds, topFindings }: Preflight["expected"]): DottedError => {
  const about = plates === 1 ? "one plate" : `about ${plates} plates`;
  const findings = topFindings.seconds > longest ? "" : "its top findings only, for ";
  return new DottedError(
    "limit-reached",
    `this would come to ${about} and take about ${Math.ceil(seconds / 60)} minutes: ask for ${findings}a narrower slice or for a part of it`,
  );
};

type Following = {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
  /** Whether each plate is handed out as SVG when it is ready. */
  readonly parts: boolean;
};

/**
 * Draws a briefing for somebody who follows it.
 * @throws DottedError `limit-reached` where it is sure to take too long, before anything is drawn; as `drawBriefing` does.
 */
export const drawBounded = (
  composed: Composed,
  body: BriefingBody,
  { signal, onProgress, parts }: Following,
): Promise<Briefed> => {
  const expected = wholeAndTop(composed, body);
  if (expected.seconds > longest) throw refusal(expected);
  return drawBriefing(composed, body, {
    signal,
    onDealt: (found) => onProgress(0, found),
    onPlate: async (plate, number, of) =>
      parts && body.format === "svg"
        ? onProgress(number, of, await svgOf([plate], body.lang))
        : onProgress(number, of),
  });
};
