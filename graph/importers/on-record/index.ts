import type { Dataset } from "../../model/dataset.ts";
import { plainWords } from "../../text/slug.ts";
import { looksLikeCommittees } from "../committees/sheet.ts";
import type { Importer, ImportOptions, InputFile } from "../importer.ts";
import { looksLikeMatrix } from "../raci/matrix.ts";
import { gather } from "../shared/gather.ts";
import { headerOf, stemOf } from "../shared/header.ts";
import { type IdGiver, idGiver } from "../shared/id-giver.ts";
import { readBeside } from "../staff-list/beside.ts";

/** Gives no id that the record has, but that of a committee to the committee of the same name. */
const giverBeside = ({ nodes, lines, sources, coverage }: Dataset): IdGiver => {
  const give = idGiver();
  for (const { id, kind, name } of nodes)
    if (kind !== "mechanism" || give(`committee ${plainWords(name)}`, id) !== id) give.take(id);
  for (const { id } of [...lines, ...sources, ...coverage]) give.take(id);
  return give;
};

/** Reads sheets about the posts of a record: what they name is found among its nodes, by reference, title, unit or person. */
const readOnRecord = (files: readonly InputFile[], options: ImportOptions, record: Dataset) => {
  const [first] = files;
  const header = headerOf(first === undefined ? "" : stemOf(first), options);
  const gathered = gather(record);
  const drawn = readBeside(files, gathered, giverBeside(record));
  return gathered.finish({ ...header, ...drawn, recommendations: [], patches: [] });
};

/** RACI and committee sheets as they are read beside the other layers of a record, whose posts they are about. */
export const onRecord = (
  record: Dataset,
): { readonly matrices: Importer; readonly committees: Importer } => ({
  matrices: {
    id: "raci",
    title: { en: "RACI sheet about the posts of the record", fr: "matrice RACI sur les postes du relevé" },
    recognizes: (files) => files.length > 0 && files.every(looksLikeMatrix),
    read: (files, options) => readOnRecord(files, options, record),
  },
  committees: {
    id: "committees",
    title: {
      en: "sheet of committees about the posts of the record",
      fr: "tableau de comités sur les postes du relevé",
    },
    recognizes: (files) =>
      files.length > 0 && files.every((file) => looksLikeMatrix(file) || looksLikeCommittees(file)),
    read: (files, options) => readOnRecord(files, options, record),
  },
});
