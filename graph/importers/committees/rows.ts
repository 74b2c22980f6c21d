import type { Citation } from "../../model/source.ts";
import { plainWords, slug } from "../../text/slug.ts";
import type { At, Gather } from "../shared/gather.ts";
import type { idGiver } from "../shared/id-giver.ts";
import type { CommitteeField } from "./columns.ts";
import { type CommitteeRow, type CommitteeSheet, committeeRows } from "./sheet.ts";

/** Where the committees of a sheet go, and the source that the sheet is. */
export type Into = {
  readonly gathered: Gather;
  readonly give: ReturnType<typeof idGiver>;
  readonly source: string;
};

/** A row with the id of its committee and where it stands. */
export type PlacedRow = CommitteeRow & { readonly id: string; readonly at: At; readonly cited: Citation };

/** How a sheet heads the column of a field. */
export const columnHeading = ({ header, columns }: CommitteeSheet, field: CommitteeField): string =>
  header[columns.get(field) ?? -1] ?? field;

/** The rows of a sheet; those of one name are of one committee. */
export const placedRows = (sheet: CommitteeSheet, { give, source }: Into): PlacedRow[] =>
  committeeRows(sheet).map((row) => ({
    ...row,
    id: give(`committee ${plainWords(row.committee)}`, `committee-${slug(row.committee) || "unnamed"}`),
    at: { file: sheet.file, row: row.row },
    cited: { source, locator: `row ${row.row}` },
  }));
