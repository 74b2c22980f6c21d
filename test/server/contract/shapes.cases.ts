import type { Settings } from "../../../graph/model/settings.ts";
import type { RecordOperation } from "../../../graph/record/operation.ts";
import type { LayerRef, RevisionNote, RowChange } from "../../../graph/record/revision.ts";
import type * as changes from "../../../server/contract/changes.ts";
import type * as layers from "../../../server/contract/layers.ts";

/** What the page and bundles build on. */
export type Shapes = {
  readonly asked: changes.ChangeBody | changes.NewDataset;
  readonly answered: changes.RecordChanged | changes.History | changes.RevisionDetail;
  readonly rows: changes.DifferenceAnswer | changes.RowDifference | RowChange;
  readonly parts: Settings | RecordOperation;
  readonly layers: layers.SetAside | layers.Duplicate | LayerRef | RevisionNote;
};
