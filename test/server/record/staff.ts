import type { InputFile } from "../../../graph/importers/importer.ts";
import type { Store } from "../../../graph/store/store.ts";
import { type ImportRequest, importDataset } from "../../../server/services/import.ts";

/** A staff list as people send it: one row a post, `id,title,manager,unit`. */
export const staffList = (name: string, ...rows: readonly string[]): InputFile => ({
  name,
  bytes: Buffer.from(["Post ID,Title,Manager ID,Unit", ...rows].join("\n")),
});

export const first = staffList("staff.csv", "1,Director,,Office", "2,Officer,1,Office", "3,Clerk,2,Registry");
/** The clerk left, a driver came, the officer has another title. */
export const second = staffList(
  "staff.csv",
  "1,Director,,Office",
  "2,Senior Officer,1,Office",
  "4,Driver,2,Registry",
);

/** Imports files into the record `ours`. */
export const bring = (store: Store, file: InputFile, wish: Partial<ImportRequest> = {}) =>
  importDataset(store, [file], { dataset: "ours", dryRun: false, ...wish }, { actor: "ada" });
