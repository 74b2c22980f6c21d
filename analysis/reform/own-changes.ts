import { DottedError, type Problem } from "../../graph/errors.ts";
import type { Language } from "../../graph/language.ts";
import { checkDataset } from "../../graph/model/check-dataset.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Operation } from "../../graph/model/patch.ts";
import type { Source } from "../../graph/model/source.ts";
import { applyPatch } from "../../graph/patch/apply-patch.ts";
import type { Words } from "../../graph/vocabulary.ts";

/** What lines of somebody's own proposal cite: no source says them, and none shall seem to. */
export const ownSource: Source = { id: "own", title: "Own proposal", short: "own proposal" };

/** What is known of somebody's own proposal: why it is made, by whom and on which day. */
export type Proposal = {
  readonly why?: string | undefined;
  readonly by?: string | undefined;
  readonly on?: string | undefined;
};

const proposal = {
  short: { en: "own proposal", fr: "proposition propre" },
  unsaid: {
    en: "No source says it: it is proposed here",
    fr: "Aucune source ne le dit : c'est proposé ici",
  },
} as const satisfies Record<string, Words>;

/** An own proposal as a briefing cites it: who makes it, when and why, as far as that is known. */
export const proposalSource = ({ why = "", by, on }: Proposal, language: Language): Source => {
  const who = [by, on].filter((part) => part !== undefined && part !== "").join(", ");
  return {
    ...ownSource,
    short: `${proposal.short[language]}${who === "" ? "" : ` (${who})`}`,
    title: why.trim() === "" ? proposal.unsaid[language] : why.replaceAll(/\s+/g, " ").trim(),
  };
};

const withOwnSource = (dataset: Dataset): Dataset =>
  dataset.sources.some(({ id }) => id === ownSource.id)
    ? dataset
    : { ...dataset, sources: [...dataset.sources, ownSource] };

const targetOf = (operation: Operation): string => {
  if (operation.op === "add-node") return operation.node.id;
  return operation.op === "add-line" ? operation.line.id : operation.id;
};

/** What the steps leave wrong though each could be taken: dates in the wrong order, sources that are not there … */
const faultsLeft = (after: Dataset, operations: readonly Operation[], name: string): Problem[] => {
  const last = new Map(operations.map((operation, place) => [targetOf(operation), place + 1]));
  return checkDataset({ ...after, patches: [], recommendations: [], coverage: [] }).flatMap(
    ({ severity, table, index, code, message, field }): Problem[] => {
      const id = after[table][index]?.id ?? "";
      const row = last.get(id);
      if (severity !== "error" || row === undefined) return [];
      return [{ code, message: `${id}: ${message}`, file: name, row, field }];
    },
  );
};

/**
 * The dataset after somebody's own steps. `name` is what problems call the file they come from; `row` is
 * the step, 1 the first.
 * @throws DottedError `patch-conflict` for steps that do not apply, `bad-data` for what they would leave wrong.
 */
export const applyOwn = (dataset: Dataset, operations: readonly Operation[], name: string): Dataset => {
  if (operations.length === 0) return dataset;
  const patch = { id: name, title: ownSource.title, operations: [...operations] };
  const after = applyPatch(withOwnSource(dataset), patch);
  const problems = faultsLeft(after, operations, name);
  if (problems.length > 0)
    throw new DottedError("bad-data", `${name} would leave ${dataset.id} with faults`, problems);
  return after;
};
