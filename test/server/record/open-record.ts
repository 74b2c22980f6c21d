import { onTestFinished } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";
import { changeRecord } from "../../../server/services/record/change.ts";
import { temporaryFolder } from "../kit.ts";

/** An empty store, and how the record "ours" in it is edited and read. */
export const openRecord = async () => {
  const store = await openStore(`${await temporaryFolder()}/ours.db`);
  onTestFinished(() => store.close());
  const edit = async (...operations: Parameters<typeof changeRecord>[2]["operations"]) =>
    changeRecord(
      store,
      "ours",
      { operations, reason: "as agreed", expected: (await store.summary("ours")).revision },
      { actor: "ben", day: "2026-05-17" },
    );
  const nodes = async () => (await store.read("ours")).dataset.nodes;
  const named = async (id: string) => (await nodes()).find((node) => node.id === id);
  return { store, edit, nodes, named };
};

/** What a line in practice says but its id and ends. */
export const bareLine = {
  kind: "reports-to" as const,
  basis: "practice" as const,
  scopes: ["general" as const],
  polarity: "asserted" as const,
  authority: [],
  confidence: "stated" as const,
  sources: [],
};
