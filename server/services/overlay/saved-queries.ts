import type { z } from "zod";
import type { Store } from "../../../graph/store/store.ts";
import { savedQueryBodySchema, type savedQuerySchema } from "../../contract/saved-queries.ts";
import { documentsOf } from "./documents.ts";

/** All saved queries on a dataset. */
export const listSavedQueries = async (
  store: Store,
  dataset: string,
): Promise<z.infer<typeof savedQuerySchema>[]> =>
  (await documentsOf(store, "saved-query", savedQueryBodySchema).list(dataset)).map(
    ({ id, body, stamp }) => ({
      id,
      ...body,
      ...stamp,
    }),
  );
