import type { FreeIds } from "../../server/contract/rows.ts";
import { sendJson } from "../api/client.ts";
import { paths } from "../api/paths.ts";
import { useRecord } from "./record.ts";

/** Ids for new rows, asked of the server: the page may have read a part of the record only. Throws ApiProblem. */
export const useFreeIds = (): ((wanted: readonly string[]) => Promise<readonly string[]>) => {
  const { dataset } = useRecord();
  return async (wanted) => (await sendJson<FreeIds>(paths.freeIds(dataset), { body: { ids: wanted } })).ids;
};
