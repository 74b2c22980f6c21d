import { once } from "../../memo.ts";
import type { Dataset } from "../../model/dataset.ts";
import { plainWords, slug } from "../../text/slug.ts";
import type { InputFile } from "../importer.ts";
import type { Gather } from "../shared/gather.ts";
import type { idGiver } from "../shared/id-giver.ts";
import { drawMatrix, type FindPost } from "./draw.ts";
import { matrixIn } from "./matrix.ts";

/** Finds the posts and committees that were gathered by their names. */
const finderIn = ({ nodes }: Gather): FindPost => {
  const byName = new Map<string, { readonly id: string } | "several">();
  for (const { id, kind, name } of nodes.values()) {
    if (kind !== "post" && kind !== "mechanism") continue;
    const words = plainWords(name);
    byName.set(words, byName.has(words) ? "several" : { id });
  }
  return (title) => byName.get(plainWords(title));
};

/** The finder, made when a matrix first asks: it looks through every node. */
const lateFinder = (gathered: Gather): FindPost => {
  const find = once(() => finderIn(gathered));
  return (title) => find()(title);
};

/**
 * Draws the matrices of files on what was gathered before: their posts are those of the same name. Gives their sources,
 * and for which tasks it is known who has a part in them.
 */
export const drawMatrices = (
  files: readonly InputFile[],
  gathered: Gather,
  give: ReturnType<typeof idGiver>,
): Pick<Dataset, "sources" | "coverage"> => {
  const find = lateFinder(gathered);
  const drawn = files.flatMap((file) => {
    const matrix = matrixIn(file);
    if (matrix === undefined) return [];
    const id = give(`source ${file.name}`, slug(matrix.file, 180));
    const coverage = drawMatrix(matrix, { gathered, give, source: id, find });
    return [{ coverage, source: { id, title: `RACI sheet (${matrix.file})`, short: matrix.file } }];
  });
  return {
    sources: drawn.map(({ source }) => source),
    coverage: drawn.flatMap(({ coverage }) => coverage),
  };
};
