import type { AnyDetector } from "../../../analysis/detector.ts";
import { runDetector } from "../../../analysis/finding/run.ts";
import type { TwinRow } from "../../../analysis/twins/twin.ts";
import type { OrgView } from "../../../graph/index/view.ts";

type Told = {
  readonly message: string;
  readonly status: string;
  readonly subjects: string[];
  readonly lines: string[];
};

const inWords = ({ message, status, subjects, lines }: Told): string =>
  `${message} (${status}): ${[...subjects].sort().join(" ")} | ${[...lines].sort().join(" ")}`;

/** What the detector finds on the index: message, status, subjects and evidence, each finding as one line of text. */
export const byIndex = (view: OrgView, one: AnyDetector, options: unknown): string[] =>
  runDetector(view, one, options)
    .map(({ messageId, status, subjects, evidence }) =>
      inWords({ message: messageId, status, subjects, lines: evidence.lines }),
    )
    .sort();

/** The same of what its twin found. */
export const byTwin = (rows: readonly TwinRow[]): string[] => rows.map(inWords).sort();
