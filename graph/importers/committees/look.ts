import type { Words } from "../../vocabulary.ts";
import { type CommitteeField, committeeFieldIds, committeeFields } from "./columns.ts";
import type { CommitteeSheet } from "./sheet.ts";

/** What a column of a committee sheet is taken for; undefined where it is not read. */
export const readAs = ({ columns }: CommitteeSheet, column: number): Words | undefined => {
  const field: CommitteeField | undefined = committeeFieldIds.find((one) => columns.get(one) === column);
  return field === undefined ? undefined : committeeFields[field];
};
