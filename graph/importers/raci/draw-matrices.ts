import { type NodeKind, nodeKindsWith } from "../../kinds.ts";
import { once } from "../../memo.ts";
import type { Dataset } from "../../model/dataset.ts";
import { slug } from "../../text/slug.ts";
import { nodeFinder } from "../committees/find.ts";
import { leadsTo } from "../committees/names.ts";
import type { InputFile } from "../importer.ts";
import type { Gather } from "../shared/gather.ts";
import type { idGiver } from "../shared/id-giver.ts";
import { drawMatrix, type FindPost } from "./draw.ts";
import { matrixIn } from "./matrix.ts";

/** What a column may be headed by. */
const headings: readonly NodeKind[] = [...nodeKindsWith("position"), "mechanism"];

/** Finds what was gathered by a column's heading; made when a matrix first asks, as it looks through every node and line. */
const lateFinder = (gathered: Gather): FindPost => {
  const find = once(() => nodeFinder(gathered));
  return (title) => leadsTo(title, (called) => (called === "" ? undefined : find()(called, headings)));
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
  const amongOthers = gathered.nodes.size > 0;
  const drawn = files.flatMap((file) => {
    const matrix = matrixIn(file);
    if (matrix === undefined) return [];
    const id = give(`source ${file.name}`, slug(matrix.file, 180));
    const coverage = drawMatrix(matrix, { gathered, give, source: id, find, amongOthers });
    return [{ coverage, source: { id, title: `RACI sheet (${matrix.file})`, short: matrix.file } }];
  });
  return {
    sources: drawn.map(({ source }) => source),
    coverage: drawn.flatMap(({ coverage }) => coverage),
  };
};
