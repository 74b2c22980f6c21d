import { DottedError } from "../../../graph/errors.ts";
import { type Mapping, mappingSchema } from "../../../graph/importers/staff-list/mapping.ts";
import type { Store } from "../../../graph/store/store.ts";
import type { KeptMapping } from "../../contract/imports.ts";
import { documentsOf } from "./documents.ts";

/** A dataset keeps one mapping, under this id. */
export const mappingId = "staff-list";

const documents = (store: Store) => documentsOf(store, "mapping", mappingSchema);

/** The mapping kept with a dataset. Throws DottedError not-found. */
export const getMapping = async (store: Store, dataset: string): Promise<KeptMapping> => {
  const { body, stamp } = await documents(store).get(dataset, mappingId);
  return { mapping: body, ...stamp };
};

/** The mapping kept with a dataset, if there is one. */
export const keptMapping = async (store: Store, dataset: string): Promise<Mapping | undefined> =>
  getMapping(store, dataset).then(
    ({ mapping }) => mapping,
    (error: unknown) => {
      if (error instanceof DottedError && error.code === "not-found") return undefined;
      throw error;
    },
  );
