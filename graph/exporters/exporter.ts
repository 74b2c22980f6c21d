import type { Dataset } from "../model/dataset.ts";
import type { Words } from "../vocabulary.ts";

/** A format that a dataset can be written in as one file. */
export type Exporter = {
  readonly id: string;
  readonly title: Words;
  /** Endings of files that are in this format, the usual first, without a point. */
  readonly endings: readonly [string, ...string[]];
  readonly mediaType: string;
  /** What does not come along. */
  readonly leaves: Words;
  /** Ids of lines that become one with another, since what tells them apart does not come along; none where left out. */
  readonly repeated?: (dataset: Dataset) => readonly string[];
  /** Throws DottedError too-large where the format cannot hold so much. */
  readonly write: (dataset: Dataset) => Uint8Array | Promise<Uint8Array>;
};
