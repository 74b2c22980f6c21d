import { readdirSync, readFileSync } from "node:fs";
import { importFiles } from "../../graph/importers/index.ts";
import type { Dataset } from "../../graph/model/dataset.ts";

/** Where the seed lies, with the files beside it that are no part of the dataset (claims.csv). */
export const seedFolder = new URL("../../seeds/un-integrated-missions-2008/", import.meta.url);

/** The seed as a dataset, read as a user's folder is. Throws with every fault in its files. */
export const readSeed = (): Dataset =>
  importFiles(
    readdirSync(seedFolder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => ({ name, bytes: readFileSync(new URL(name, seedFolder)) })),
  ).dataset;
