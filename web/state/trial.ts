import { useMemo } from "react";
import { lineKind } from "../../graph/kinds.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Node } from "../../graph/model/node.ts";
import type { ComparisonResult } from "../../server/contract/compare.ts";
import type { DiffResult } from "../../server/contract/diff.ts";
import type { Scenario, ScenarioBody } from "../../server/contract/scenarios.ts";
import type { ViewLine, ViewNode } from "../../server/contract/view.ts";
import { paths, sliceBody } from "../api/paths.ts";
import { type Resource, usePosted, useResource } from "../api/resource.ts";
import type { Mark } from "../picture/scene.ts";
import type { ExplorerState } from "./explorer-state.ts";
import { operationsOf } from "./own-steps.ts";
import type { OpenRecord } from "./record.ts";

/** Whether anything is on the bench. */
export const isTried = ({ tried, own, scenario }: ExplorerState): boolean =>
  tried.length + own.length > 0 || scenario !== undefined;

/** The operations on the bench beside recorded patches: the reader's steps, else those of the open scenario. */
const useOperations = (
  { dataset }: OpenRecord,
  { own, scenario }: ExplorerState,
): ScenarioBody["operations"] | undefined => {
  const kept = useResource<readonly Scenario[]>(
    own.length === 0 && scenario !== undefined ? paths.scenarios(dataset) : undefined,
  );
  if (own.length > 0 || scenario === undefined) return operationsOf(own);
  if (kept.status === "loading") return undefined;
  return kept.data?.find(({ id }) => id === scenario)?.operations ?? [];
};

/** The reform on the bench compared with what is recorded; nothing where none is tried. */
export const useTrial = (
  record: OpenRecord,
  state: ExplorerState,
): Resource<ComparisonResult> | undefined => {
  const tried = isTried(state);
  const operations = useOperations(record, state);
  const asked = tried && operations !== undefined;
  const compared = usePosted<ComparisonResult>(asked ? paths.compare(record.dataset) : undefined, {
    patches: state.tried,
    operations: operations ?? [],
    slice: sliceBody(state),
    lang: state.lang,
  });
  return tried ? compared : undefined;
};

/** What a reform would add to the picture, and how everything it touches is marked. */
export type Overlay = {
  readonly nodes: readonly ViewNode[];
  readonly lines: readonly ViewLine[];
  readonly marks: ReadonlyMap<string, Mark>;
};

const drawnNode = ({ id, kind, name, short, level, pillar, state, class: isClass }: Node): ViewNode => ({
  id,
  kind,
  name,
  short,
  level,
  pillar,
  state,
  class: isClass,
  hats: [],
});

const drawnLine = ({ id, kind, from, to, basis, scopes, polarity, confidence, hat }: Line): ViewLine => ({
  id,
  kind,
  from,
  to,
  upper: lineKind(kind).superior,
  basis,
  scopes,
  polarity,
  confidence,
  hat,
});

const overlayOf = ({ nodes, lines }: DiffResult): Overlay => {
  const marks = new Map<string, Mark>();
  const mark = (rows: readonly { readonly id: string }[], as: Mark): void => {
    for (const { id } of rows) marks.set(id, as);
  };
  const moved = lines.moved.map(({ before, after }) => ({ before, after }));
  mark([...nodes.changed, ...lines.changed], "changed");
  mark([...nodes.removed, ...lines.removed, ...moved.map(({ before }) => before)], "removed");
  mark([...nodes.added, ...lines.added, ...moved.map(({ after }) => after)], "added");
  return {
    nodes: nodes.added.map(drawnNode),
    lines: [...lines.added, ...moved.map(({ after }) => after)].map(drawnLine),
    marks,
  };
};

const none: Overlay = { nodes: [], lines: [], marks: new Map() };

export const useOverlay = (comparison: DiffResult | undefined): Overlay =>
  useMemo(() => (comparison === undefined ? none : overlayOf(comparison)), [comparison]);
