import type { TwinRow } from "../../../analysis/cypher/twin.ts";
import type { AnyDetector } from "../../../analysis/detector.ts";
import { draftsOf } from "../../../analysis/run-detector.ts";
import type { OrgView } from "../../../graph/index/view.ts";

type Told = {
  readonly message: string;
  readonly status: string;
  readonly subjects: string[];
  readonly lines: string[];
};

const inWords = ({ message, status, subjects, lines }: Told): string =>
  `${message} (${status}): ${[...subjects].sort().join(" ")} | ${[...lines].sort().join(" ")}`;

/** What the detector says on the index: message, status, subjects and evidence, each as one line of text. */
export const byIndex = (view: OrgView, one: AnyDetector, options: unknown): string[] => {
  const idsOf = (rows: readonly number[], of: (row: number) => { readonly id: string }): string[] => [
    ...new Set(rows.map((row) => of(row).id)),
  ];
  return draftsOf(view, one, options)
    .map(({ message, status = "found", subjects, lines }) =>
      inWords({ message, status, subjects: idsOf(subjects, view.node), lines: idsOf(lines, view.line) }),
    )
    .sort();
};

/** The same of what its twin found. */
export const byTwin = (rows: readonly TwinRow[]): string[] => rows.map(inWords).sort();
