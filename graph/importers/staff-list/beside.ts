import { once } from "../../memo.ts";
import type { Dataset } from "../../model/dataset.ts";
import { slug } from "../../text/slug.ts";
import { addCommittees } from "../committees/add.ts";
import { drawCommittees } from "../committees/draw.ts";
import { nodeFinder } from "../committees/find.ts";
import { committeeSheetIn, looksLikeCommittees } from "../committees/sheet.ts";
import { type InputFile, knownName } from "../importer.ts";
import { drawMatrices } from "../raci/draw-matrices.ts";
import { looksLikeMatrix } from "../raci/matrix.ts";
import type { Gather } from "../shared/gather.ts";
import type { idGiver } from "../shared/id-giver.ts";

import { warnOfUnnamed } from "./columns-told.ts";

type Give = ReturnType<typeof idGiver>;
type Beside = Pick<Dataset, "sources" | "coverage">;

/** Committees come before matrices, whose columns may be theirs, and what they decide on, after these, whose tasks it may be. */
const readWithCommittees = (
  committees: readonly InputFile[],
  matrices: readonly InputFile[],
  gathered: Gather,
  give: Give,
): Beside => {
  const sheets = committees.flatMap((file) => {
    const sheet = committeeSheetIn(file);
    return sheet === undefined ? [] : [{ sheet, source: give(`source ${file.name}`, slug(sheet.file, 180)) }];
  });
  for (const { sheet, source } of sheets) {
    addCommittees(sheet, { gathered, give, source });
    warnOfUnnamed(sheet, gathered.warn);
  }
  const drawn = drawMatrices(matrices, gathered, give);
  const find = once(() => nodeFinder(gathered)); // looks through every node and line
  const coverage = sheets.flatMap(({ sheet, source }) =>
    drawCommittees(sheet, { gathered, give, source }, find()),
  );
  const sources = sheets.map(({ sheet: { file }, source: id }) => ({
    id,
    title: `Committee sheet (${file})`,
    short: file,
  }));
  return { sources: [...drawn.sources, ...sources], coverage: [...drawn.coverage, ...coverage] };
};

/** Reads the tables that come with a staff list and are about its posts: RACI and committee sheets. Others are told. */
export const readBeside = (files: readonly InputFile[], gathered: Gather, give: Give): Beside => {
  const matrices = files.filter(looksLikeMatrix);
  const committees = files.filter((one) => !matrices.includes(one) && looksLikeCommittees(one));
  for (const file of files.filter((one) => !matrices.includes(one) && !committees.includes(one)))
    gathered.warn({ file: knownName(file) }, undefined, "unread-file", {
      en: "the table is no staff list, RACI sheet or committee sheet, and was not read",
      fr: "le tableau n'est ni une liste du personnel, ni une feuille RACI, ni une feuille de comités, et n'a pas été lu",
    });
  return readWithCommittees(committees, matrices, gathered, give);
};
