import type { Importer } from "../importer.ts";
import { gather } from "../shared/gather.ts";
import { headerOf, stemOf } from "../shared/header.ts";
import { idGiver } from "../shared/id-giver.ts";
import { drawMatrices } from "./draw-matrices.ts";
import { looksLikeMatrix } from "./matrix.ts";

/**
 * Responsibility matrices (RACI, RASCI): tasks in rows, posts in columns. A letter becomes a line on paper; a post is
 * what the head of a column calls it.
 */
export const raci: Importer = {
  id: "raci",
  title: {
    en: "RACI sheet (CSV or XLSX: tasks in rows, posts in columns)",
    fr: "matrice RACI (CSV ou XLSX : tâches en lignes, postes en colonnes)",
  },
  recognizes: (files) => files.length > 0 && files.every(looksLikeMatrix),
  read: (files, options) => {
    const [first] = files;
    const header = headerOf(first === undefined ? "" : stemOf(first), options);
    const gathered = gather();
    const { sources, coverage } = drawMatrices(files, gathered, idGiver());
    return gathered.finish({ ...header, sources, coverage, recommendations: [], patches: [] });
  },
};
