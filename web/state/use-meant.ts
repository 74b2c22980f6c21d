import type { FoundNode } from "../../server/contract/nodes.ts";
import { proposedId } from "../../server/contract/own-steps.ts";
import { getJson } from "../api/client.ts";
import { paths } from "../api/paths.ts";
import { type MeantSubject, meantBy } from "./meant.ts";
import { useRecord } from "./record.ts";
import { useExplorer } from "./use-explorer.ts";

/** Finds what a typed name stands for: a post that is only proposed, else what the server finds of that name. */
export const useMeant = (): ((text: string) => Promise<MeantSubject>) => {
  const { dataset, nodes } = useRecord();
  const [{ own }] = useExplorer();
  return async (text) => {
    const proposed = own.some((one) => one.step === "post" && one.name === text);
    if (proposed) return { id: proposedId(text) };
    if (nodes.has(text)) return { id: text };
    return meantBy(text, await getJson<readonly FoundNode[]>(paths.search(dataset, text)));
  };
};
