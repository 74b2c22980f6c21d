import { type RecordWrite, useRecordWrite } from "../api/use-record-write.ts";
import { letGo } from "./let-go.ts";
import { useExplorer } from "./use-explorer.ts";

/** Changes of a record; what one of them removed is closed before what is shown of the record is read again. */
export const useWriting = (dataset: string): RecordWrite => {
  const [state, go] = useExplorer();
  return useRecordWrite(dataset, ({ change: { difference } }) => {
    const change = letGo(state, difference);
    if (Object.keys(change).length > 0) go(change, "replace");
  });
};
