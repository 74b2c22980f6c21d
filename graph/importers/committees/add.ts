import { columnHeading, type Into, type PlacedRow, placedRows } from "./rows.ts";
import type { CommitteeSheet } from "./sheet.ts";

/** What a row says of a committee in words, under its own headings: no line is read out of a text. */
const noteOf = (sheet: CommitteeSheet, { cell }: PlacedRow): string =>
  (["powers", "decides", "purpose"] as const)
    .filter((field) => cell(field) !== "")
    .map((field) => `${columnHeading(sheet, field)}: ${cell(field)}`)
    .join("\n");

/** Makes the committees of a sheet, each name once. */
export const addCommittees = (sheet: CommitteeSheet, into: Into): void => {
  const { gathered } = into;
  for (const row of placedRows(sheet, into)) {
    const { id, at, committee, goesOn, cited } = row;
    const [short, note] = [row.cell("short"), noteOf(sheet, row)];
    if (goesOn)
      gathered.warn(at, columnHeading(sheet, "committee"), "unnamed-committee", {
        en: `the row names no committee: it was read as one of "${committee}"`,
        fr: `la ligne ne nomme aucun comité : elle a été lue comme une ligne de « ${committee} »`,
      });
    gathered.node(
      {
        id,
        kind: "mechanism",
        name: committee,
        ...(short === "" ? {} : { short }),
        ...(note === "" ? {} : { note }),
        sources: [cited],
      },
      at,
    );
  }
};
