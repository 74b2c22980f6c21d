import type { Command } from "commander";
import { applyReform, type Reform } from "../../analysis/reform/compare.ts";
import { patchMeant } from "../../analysis/reform/patch-meant.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Scenario } from "../contract/scenarios.ts";
import { readReformFile } from "./reform-file.ts";

/** Steps of one's own beside the recorded patches that arguments name. */
export const withPatchFile = (command: Command): Command =>
  command.option(
    "--patch <file>",
    "a reform of your own: JSON with `operations` (and `patches` before them), as `compare --list --json` shows them",
  );

/** The recorded patches named, then those and the steps of the file, if there is one. */
export const reformGiven = async (patches: readonly string[], path: string | undefined): Promise<Reform> => {
  if (path === undefined) return { patches };
  const own = await readReformFile(path);
  return { patches: [...patches, ...own.patches], operations: own.operations, file: own.file };
};

/** A reform under the ids that the dataset has, if it names anything and applies today. Throws DottedError. */
export const reformToKeep = (dataset: Dataset, reform: Reform) => {
  const operations = [...(reform.operations ?? [])];
  if (reform.patches.length + operations.length === 0)
    throw new DottedError("bad-request", "name patches, or a file of your own steps with --patch");
  applyReform(dataset, reform);
  return { patches: reform.patches.map((asked) => patchMeant(dataset, asked).id), operations };
};

/** What to say of a scenario whose base moved; nothing where it did not. */
export const movedText = ({ id, base, moved }: Scenario, revision: number): string | undefined =>
  moved
    ? `${id} was made over revision ${base} of a dataset that is at ${revision}: it may no longer mean the same`
    : undefined;
