import type { CsvRow } from "../../csv/parse.ts";
import type { NodeKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import { reasonOfWhole } from "../../model/reasons.ts";
import type { Citation } from "../../model/source.ts";
import { plainWords, slug } from "../../text/slug.ts";
import type { Found } from "../committees/find.ts";
import type { At, Gather } from "../shared/gather.ts";
import type { idGiver } from "../shared/id-giver.ts";
import { saysSomething } from "../shared/placeholders.ts";
import { columnsUnread } from "../shared/quoted.ts";
import { unreadValue } from "../shared/unresolved.ts";
import { warnOfUnnamed } from "../staff-list/columns-told.ts";
import { matrixCell as cell } from "./cell.ts";
import { isMark, linesIn, readMark } from "./marks.ts";
import type { Matrix } from "./matrix.ts";
import { tasksIn } from "./tasks.ts";
import { toldOfMark } from "./told.ts";

type Give = ReturnType<typeof idGiver>;

/** The post that a column is headed by, where a list of the same import or the record has it; sure by a code. */
export type FindPost = (title: string) => Found | "several" | undefined;

type Into = {
  readonly gathered: Gather;
  readonly give: Give;
  readonly source: string;
  readonly find: FindPost;
  /** Whether there are other posts that those of the columns may be. */
  readonly amongOthers: boolean;
};
type Post = { readonly id: string; readonly stated: boolean };

/** Why a column is a post of its own where others are there: it is told, as lines to it are lines of nobody on the lists. */
const because = {
  several: {
    code: "unclear-post",
    says: (name: string) => ({
      en: `several posts are known by "${name}": read as one of its own`,
      fr: `plusieurs postes sont connus sous « ${name} » : lu comme un poste à part`,
    }),
  },
  nobody: {
    code: "unknown-post",
    says: (name: string) => ({
      en: `no post is known by "${name}", as reference, title, title with unit, or person: read as one of its own`,
      fr: `aucun poste n'est connu sous « ${name} », comme référence, intitulé, intitulé avec unité ou personne : lu comme un poste à part`,
    }),
  },
} as const;

/** The post of a column: one of a list that comes with the matrix or of the record, else one of its own. */
const postOf = ({ file, header, headerRow }: Matrix, into: Into, column: number): Post => {
  const { gathered, give, source, find, amongOthers } = into;
  const name = header[column] ?? "";
  const found = find(name);
  if (found !== undefined && found !== "several") return { id: found.id, stated: found.sure };
  const at = { file, row: headerRow };
  const why = because[found ?? "nobody"];
  if (amongOthers || found === "several") gathered.warn(at, name, why.code, why.says(name));
  const id = give(`post ${file} ${column}`, `post-${slug(name) || "unnamed"}`);
  gathered.node({ id, kind: "post", name, sources: [{ source, locator: `column ${name}` }] }, at);
  return { id, stated: true };
};

/** What a task is a part of: a mandate where the header says so, else a function. */
const wholeKind = ({ header, whole }: Matrix): NodeKind =>
  plainWords(header[whole ?? -1] ?? "").startsWith("mandat") ? "mandate" : "function";

type Task = { readonly id: string; readonly row: CsvRow; readonly at: At; readonly sources: Citation[] };

const addTask = (
  { file, task, code: coded }: Matrix,
  { gathered, give, source }: Into,
  row: CsvRow,
): Task => {
  const [name, code] = [cell(row, task), cell(row, coded)];
  const at = { file, row: row.row };
  const sources = [{ source, locator: `row ${row.row}` }];
  const id = give(`task ${file} ${row.row}`, `task-${slug(name) || "unnamed"}`);
  const identifiers = code === "" ? [] : [{ scheme: "task", value: code }];
  gathered.node({ id, kind: "task", name, identifiers, sources }, at);
  return { id, row, at, sources };
};

const addWhole = (matrix: Matrix, { gathered, give }: Into, { id, row, at, sources }: Task): void => {
  const name = cell(row, matrix.whole);
  if (name === "") return;
  const kind = wholeKind(matrix);
  const from = give(`${kind} ${matrix.file} ${plainWords(name)}`, `${kind}-${slug(name) || "unnamed"}`);
  gathered.node({ id: from, kind, name, sources }, at);
  gathered.line(
    {
      id: give(`line ${from} ${id}`, `${from}--${id}`),
      kind: "contains-task",
      from,
      to: id,
      basis: "formal",
      sources,
    },
    at,
  );
};

const drawMarks = ({ gathered, give }: Into, task: Task, post: Post, letters: string): void => {
  const { id: to, at, sources } = task;
  for (const kind of linesIn(letters)) {
    const id = give(`line ${post.id} ${kind} ${to}`, `${post.id}--${kind}--${to}`);
    const confidence = post.stated ? "stated" : "inferred";
    gathered.line({ id, kind, from: post.id, to, basis: "formal", confidence, sources }, at);
  }
};

const tellOthers = ({ file, header, others, below }: Matrix, { gathered }: Into): void => {
  if (below !== undefined)
    gathered.warn({ file, row: below }, undefined, "table-below", {
      en: "another table, or notes, begin here, below an empty row, and were not read; put them on a sheet of their own",
      fr: "un autre tableau, ou des notes, commence ici, sous une ligne vide, et n'a pas été lu ; mettez-le sur une feuille à part",
    });
  const names = others.map((column) => header[column] || `column ${column + 1}`);
  if (names.length > 0) gathered.warn({ file }, undefined, "unread-field", columnsUnread(names));
};

/**
 * A sheet of responsibilities is meant to be whole: what a row of it does not say of R and A is not so. A row with other
 * words in it may say it with those.
 */
const wholeOf = (matrix: Matrix, { give }: Into, { id, row, sources }: Task): Coverage[] => {
  const filled = matrix.posts.map((post) => cell(row, post)).filter((said) => said !== "");
  return filled.length > 0 && filled.every(isMark)
    ? (["responsible-for", "accountable-for"] as const).map((lineKind) => ({
        id: give(`coverage ${id} ${lineKind}`, `${id}--${lineKind}`),
        node: id,
        lineKind,
        direction: "in" as const,
        scope: "general" as const,
        says: "complete" as const,
        reason: reasonOfWhole("listed"),
        confidence: "inferred" as const,
        sources,
      }))
    : [];
};

/** Draws what a cell says; gives what could not be read of it. */
const drawCell = (
  matrix: Matrix,
  into: Into,
  task: Task,
  [column, post]: readonly [number, Post],
): Coverage[] => {
  const said = cell(task.row, column);
  if (said === "") return [];
  const mark = readMark(said);
  if (mark !== undefined) drawMarks(into, task, post, mark.letters);
  if (mark?.as !== "letters") into.gathered.warn(task.at, matrix.header[column], ...toldOfMark(said, mark));
  const [citation] = task.sources;
  if (mark !== undefined || citation === undefined || !saysSomething(said)) return [];
  const value = `${matrix.header[column] ?? ""}: ${said}`;
  return [unreadValue(into.give, { node: task.id, field: "parts", value, citation })];
};

/**
 * Nodes of the tasks and of what they are a part of, and a line for each letter. Other words in the cells are told.
 * Gives for which tasks it is known who has a part in them.
 */
export const drawMatrix = (matrix: Matrix, into: Into): Coverage[] => {
  const posts = matrix.posts.map((column) => [column, postOf(matrix, into, column)] as const);
  const coverage: Coverage[] = [];
  for (const row of tasksIn(matrix, into.gathered.warn)) {
    const task = addTask(matrix, into, row);
    addWhole(matrix, into, task);
    coverage.push(...wholeOf(matrix, into, task));
    for (const post of posts) coverage.push(...drawCell(matrix, into, task, post));
  }
  tellOthers(matrix, into);
  warnOfUnnamed(matrix, into.gathered.warn);
  return coverage;
};
