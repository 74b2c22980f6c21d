import { DottedError, type Problem, saying } from "../../../graph/errors.ts";
import { isPayField } from "../../../graph/model/pay.ts";
import { type FieldChange, fieldChanges } from "../../../graph/patch/field-changes.ts";
import type { Revision, RowChange } from "../../../graph/record/revision.ts";
import type { Store } from "../../../graph/store/store.ts";
import type { Words } from "../../../graph/vocabulary.ts";
import { valueText } from "./value-text.ts";

/** A row that a revision changed. */
export type Touched = { readonly by: Revision; readonly row: RowChange };

/** The rows of the revisions since one. Throws DottedError revision-conflict where they are not kept. */
const rowsSince = async (
  store: Store,
  dataset: string,
  after: number,
  to: number,
): Promise<readonly (readonly RowChange[])[]> =>
  store.rowsBetween(dataset, after, to).catch((error: unknown) => {
    if (!(error instanceof DottedError) || error.code !== "not-found") throw error;
    const message = `What changed in "${dataset}" since revision ${after} is not kept: read it as it is now, at revision ${to}, and change that. Nothing was written.`;
    throw new DottedError("revision-conflict", message, [{ code: "history-not-kept", message }]);
  });

/** What others did after a revision, in its order. Throws DottedError revision-conflict where the history does not reach so far. */
export const touchedSince = async (
  store: Store,
  dataset: string,
  after: number,
  to: number,
): Promise<Touched[]> => {
  if (to <= after) return [];
  const rows = await rowsSince(store, dataset, after, to);
  const entries = (await store.history(dataset, { before: to + 1, limit: to - after })).toReversed();
  return entries.flatMap((by, place) => (rows[place] ?? []).map((row) => ({ by, row })));
};

const nameOf = ({ id, before, after }: RowChange): string => {
  const row = after ?? before ?? {};
  return "name" in row && typeof row.name === "string" ? `${row.name} (${id})` : id;
};

const tables: Readonly<Record<RowChange["table"], Words>> = {
  sources: { en: "the source", fr: "la source" },
  nodes: { en: "the node", fr: "l'élément" },
  lines: { en: "the line", fr: "la ligne" },
  coverage: { en: "the coverage", fr: "la couverture" },
  recommendations: { en: "the recommendation", fr: "la recommandation" },
  patches: { en: "the reform", fr: "la réforme" },
  record: { en: "what the record says of itself:", fr: "ce que le dossier dit de lui-même :" },
};

/** Texts, numbers and lists of them are told as they are; citations and the like only as changed, and so are pay bands. */
const isTold = (field: string, value: unknown): boolean =>
  !isPayField(field) && [value].flat().every((one) => one === undefined || typeof one !== "object");

const fieldWords = ({ field, before, after }: FieldChange): Words => {
  if (!isTold(field, before) || !isTold(field, after))
    return { en: `${field} changed`, fr: `${field} modifié` };
  return {
    en: `${field} from ${valueText(before)} to ${valueText(after)}`,
    fr: `${field} de ${valueText(before, "rien")} à ${valueText(after, "rien")}`,
  };
};

/** Where something is said follows what is said: it is told where nothing else changed. */
const fieldsTold = ({ before, after }: RowChange): readonly FieldChange[] => {
  const fields = fieldChanges(before ?? {}, after ?? {});
  const others = fields.filter(({ field }) => field !== "sources");
  return others.length > 0 ? others : fields;
};

const deed = (row: RowChange): Words => {
  const { en, fr } = tables[row.table];
  const name = nameOf(row);
  if (row.before === undefined) return { en: `added ${en} ${name}`, fr: `a ajouté ${fr} ${name}` };
  if (row.after === undefined) return { en: `removed ${en} ${name}`, fr: `a supprimé ${fr} ${name}` };
  const fields = fieldsTold(row).map(fieldWords);
  return {
    en: `changed ${en} ${name}: ${fields.map((field) => field.en).join(", ")}`,
    fr: `a modifié ${fr} ${name} : ${fields.map((field) => field.fr).join(", ")}`,
  };
};

/** One thing that somebody did, in a sentence. */
export const touchWords = ({ by, row }: Touched): Words => {
  const why = by.reason === "" ? "" : ` (${by.reason})`;
  const { en, fr } = deed(row);
  return {
    en: `revision ${by.revision}, ${by.by}${why}: ${en}`,
    fr: `révision ${by.revision}, ${by.by}${why} : ${fr}`,
  };
};

/** The error of a change whose rows others changed: each of their changes is one problem. */
export const collision = (touched: readonly Touched[], more: readonly Problem[] = []): DottedError => {
  const who = [...new Set(touched.map(({ by }) => by.by))].join(", ");
  return new DottedError(
    "revision-conflict",
    {
      en: `${who} changed the same since the revision that was seen; nothing was written.`,
      fr: `${who} a modifié la même chose depuis la révision que vous aviez vue ; rien n'a été écrit.`,
    },
    [
      ...touched.map((one) => ({
        code: "changed-meanwhile",
        ...saying(touchWords(one)),
        field: `${one.row.table}.${one.row.id}`,
      })),
      ...more,
    ],
  );
};
