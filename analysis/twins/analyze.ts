import type { Slice } from "../../graph/index/slice.ts";
import { viewDataset } from "../../graph/index/view.ts";
import type { Coverage } from "../../graph/model/coverage.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Node } from "../../graph/model/node.ts";
import type { AnyDetector } from "../detector.ts";
import { detectors } from "../detectors/index.ts";
import type { Finding } from "../finding/finding.ts";
import { findingOf, sortFindings } from "../finding/run.ts";
import type { AnalysisOptions } from "../run.ts";
import { retell } from "./retell.ts";
import { type RunCypher, runTwin } from "./twin.ts";

/** A dataset in a database that twins can be run on, and from which the part around some nodes can be had. */
export type InDatabase = {
  readonly edition: string;
  readonly run: RunCypher;
  readonly part: (
    ids: readonly string[],
  ) => Promise<{ readonly nodes: Node[]; readonly lines: Line[]; readonly coverage: Coverage[] }>;
};

const findingsOf = async (
  place: InDatabase,
  one: AnyDetector,
  slice: Slice,
  { options, language }: AnalysisOptions,
): Promise<Finding[]> => {
  const given = options?.[one.info.id];
  const rows = await runTwin(place.run, one, { edition: place.edition, slice, options: given });
  if (rows.length === 0) return [];
  const around = new Set(rows.flatMap((row) => [...row.subjects, ...row.around]));
  const view = viewDataset(await place.part([...around]), slice);
  return retell(view, one, given, rows).map((draft) => findingOf(view, one, draft, language));
};

/**
 * All findings of a dataset that stays in its database, most severe first: the same as `analyze` gives of its view.
 * The twins find there; each finding is then worded here, by the detector itself, from the part around it.
 */
export const analyzeInDatabase = async (
  place: InDatabase,
  slice: Slice,
  asked: AnalysisOptions = {},
): Promise<Finding[]> => {
  const found: Finding[] = [];
  for (const one of detectors)
    if (!asked.detectors?.length || asked.detectors.includes(one.info.id))
      found.push(...(await findingsOf(place, one, slice, asked)));
  return sortFindings(
    found,
    detectors.map(({ info }) => info.id),
  );
};
