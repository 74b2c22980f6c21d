import type { Dataset } from "../model/dataset.ts";
import type { DocumentKind } from "./document-kind.ts";
import type { StoredLayer } from "./layer.ts";
import type { Revision, RowChange } from "./revision.ts";

/** A small document of a dataset as it is kept. */
export type KeptDocument = {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly revision: number;
  readonly body: unknown;
  readonly changedAt: string;
  readonly changedBy: string;
};

/** One entry of a history, with the rows it changed where they are kept. */
export type KeptRevision = { readonly entry: Revision; readonly rows?: readonly RowChange[] | undefined };

/** Everything that a store knows of one dataset but its audit: what is taken along and brought in elsewhere. */
export type WholeRecord = {
  readonly dataset: Dataset;
  readonly revision: number;
  readonly changedAt: string;
  readonly changedBy: string;
  /** The oldest first. */
  readonly revisions: readonly KeptRevision[];
  readonly layers: readonly StoredLayer[];
  readonly documents: readonly KeptDocument[];
};
