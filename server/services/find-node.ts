import { nodeMeant } from "../../analysis/queries/shared/parameters.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Reading } from "../reading/reading.ts";

const nearest = ({ search, view }: Reading, meant: string): string => {
  const near = search(meant, 5).map((row) => view().node(row).id);
  return near.length === 0 ? "" : `; near it are ${near.join(", ")}`;
};

/**
 * The id of the node that somebody means: by id, else by a short form, name or alias that only one node
 * has. Throws DottedError not-found with the nearest ids, or bad-request where several are meant.
 */
export const findNode = (reading: Reading, meant: string): string => {
  const view = reading.view();
  try {
    return view.node(nodeMeant(view, meant)).id;
  } catch (error) {
    if (!(error instanceof DottedError) || error.code !== "not-found") throw error;
    throw new DottedError(
      "not-found",
      `there is no node "${meant}" in ${reading.dataset.id}${nearest(reading, meant)}`,
    );
  }
};
