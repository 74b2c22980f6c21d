import type { PatchItem } from "../../../server/contract/patches.ts";
import type { ViewState } from "../../../server/contract/view-state.ts";
import { paths } from "../../api/paths.ts";
import { type ReadState, useRead } from "../../api/queries.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

const plain = (id: string): string => (id.split("/").at(-1) ?? "").toLowerCase();

/** The reforms asked for that are not among those recorded, ids as `patchMeant` reads them. */
export const unrecorded = (
  asked: readonly string[],
  patches: readonly { readonly id: string }[],
): string[] => {
  const known = new Set(patches.map(({ id }) => plain(id)));
  return asked.filter((id) => !known.has(plain(id)));
};

/** Which of the reforms tried, or set beside, the record does not have; undefined before that is known, or where it is none of them. */
export const useMissingReform = (
  trial: ReadState<unknown> | undefined,
  asked: (state: ViewState) => readonly string[],
): string | undefined => {
  const [state] = useExplorer();
  const { dataset } = useRecord();
  const { t } = useWords();
  const missing = trial?.error?.code === "not-found";
  const patches = useRead<readonly PatchItem[]>(missing ? paths.patches(dataset) : undefined);
  if (!missing || patches.data === undefined) return undefined;
  const ids = unrecorded(asked(state), patches.data);
  if (ids.length === 0 && state.scenario !== undefined) ids.push(state.scenario);
  return ids.length === 0 ? undefined : t("missing.reform", { ids: ids.join(", ") });
};
