import { z } from "zod";
import type { Slice } from "../../graph/index/slice.ts";
import { type OrgView, viewDataset } from "../../graph/index/view.ts";
import type { Coverage } from "../../graph/model/coverage.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Node } from "../../graph/model/node.ts";
import { onDay } from "../at-one-time.ts";
import type { AnyDetector } from "../detector.ts";
import { detectors } from "../detectors/index.ts";
import type { Finding } from "../finding/finding.ts";
import { gathered } from "../finding/gather.ts";
import type { AnalysisOptions } from "../run.ts";
import { findingOf, sortFindings } from "../run-detector.ts";
import { draftsOfReplaced } from "../successors.ts";
import { toldOnce } from "../told-once.ts";
import type { RunCypher } from "./periods.ts";
import { retell } from "./retell.ts";
import { nodeInSlice, sliceParameter } from "./slice.ts";
import { runTwin } from "./twin.ts";

/** A dataset in a database that twins can be run on, and from which the part around some nodes can be had. */
export type InDatabase = {
  readonly edition: string;
  readonly run: RunCypher;
  readonly subgraph: (
    ids: readonly string[],
  ) => Promise<{ readonly nodes: Node[]; readonly lines: Line[]; readonly coverage: Coverage[] }>;
};

const replacements = `MATCH (successor:DottedNode {edition: $edition})-[line:REPLACES]->(old)
WHERE line.polarity = 'asserted' AND line.confidenceRank >= $slice.confidence
  AND ${nodeInSlice("successor")} AND old.untilDay < $slice.atFirst
RETURN successor.id AS successor, old.id AS old, toString(date({year: 1970}) + duration({days: old.untilDay})) AS at
ORDER BY line.id`;

const replacementSchema = z.object({ successor: z.string(), old: z.string(), at: z.string() });

/** What a twin finds of those that have been replaced, on their last days: see `replacementsIn`. */
const replacedRows = async (place: InDatabase, one: AnyDetector, slice: Slice, options: unknown) => {
  if (slice.at === undefined) return [];
  const { edition, run } = place;
  const found = z
    .array(replacementSchema)
    .parse(await run(replacements, { edition, slice: sliceParameter(slice) }));
  const told = [];
  for (const each of found)
    told.push({
      ...each,
      rows: await runTwin(run, one, { edition, slice: { ...slice, at: each.at }, options }),
    });
  return told;
};

const rowOf = (view: OrgView, id: string): number => view.columns.nodeOf.get(id) ?? -1;

const findingsOf = async (
  place: InDatabase,
  one: AnyDetector,
  slice: Slice,
  { options, language }: AnalysisOptions,
): Promise<Finding[]> => {
  const given = options?.[one.info.id];
  const rows = await runTwin(place.run, one, { edition: place.edition, slice, options: given });
  const replaced = await replacedRows(place, one, slice, given);
  if (rows.length + replaced.length === 0) return [];
  const around = new Set(
    [...rows, ...replaced.flatMap((each) => each.rows)].flatMap((row) => [...row.subjects, ...row.around]),
  );
  const ends = replaced.flatMap(({ old, successor }) => [old, successor]);
  const view = viewDataset(await place.subgraph([...around, ...ends]), slice);
  const now = retell(view, one, given, rows);
  const drafts = [
    ...now,
    ...replaced.flatMap(({ old, successor, at, rows: then }) => {
      const found = { old: rowOf(view, old), successor: rowOf(view, successor) };
      return draftsOfReplaced(view, found, retell(onDay(view, at), one, given, then), now);
    }),
  ];
  return gathered(view, drafts).map((draft) => findingOf(view, one, draft, language));
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
    toldOnce(found, asked.language),
    detectors.map(({ info }) => info.id),
  );
};
