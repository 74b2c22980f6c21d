import type { CsvRow } from "../../csv/parse.ts";
import type { NodeKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Citation } from "../../model/source.ts";
import { plainWords, slug } from "../../text/slug.ts";
import type { At, Gather } from "../shared/gather.ts";
import type { idGiver } from "../shared/id-giver.ts";
import { isMark, linesIn } from "./marks.ts";
import type { Matrix } from "./matrix.ts";

type Give = ReturnType<typeof idGiver>;

/** The post that a column is headed by, where another list of the same import has it. */
export type FindPost = (title: string) => { readonly id: string } | "several" | undefined;

type Into = {
  readonly gathered: Gather;
  readonly give: Give;
  readonly source: string;
  readonly find: FindPost;
};
type Post = { readonly id: string; readonly stated: boolean };

/** A legend below the matrix: `R = responsible`. */
const legend = /^\s*[RACIS]\s*[=:–-]\s*\S/i;

const cell = ({ cells }: CsvRow, column: number | undefined): string =>
  column === undefined ? "" : (cells[column] ?? "").trim();

/** Ids of the posts of the columns: those of a list that comes with the matrix, else posts of their own. */
const postsOf = (
  { file, header, posts }: Matrix,
  { gathered, give, source, find }: Into,
): Map<number, Post> =>
  new Map(
    posts.map((column): [number, Post] => {
      const name = header[column] ?? "";
      const found = find(name);
      if (found !== undefined && found !== "several") return [column, { id: found.id, stated: false }];
      if (found === "several")
        gathered.warn(
          { file },
          name,
          "unclear-post",
          `several posts are called "${name}": read as one of its own`,
        );
      const id = give(`post ${file} ${column}`, `post-${slug(name) || "unnamed"}`);
      gathered.node(
        { id, kind: "post", name, sources: [{ source, locator: `column ${name}` }] },
        { file, row: 1 },
      );
      return [column, { id, stated: true }];
    }),
  );

const isTask = (row: CsvRow, { task, posts }: Matrix): boolean =>
  cell(row, task) !== "" && !(legend.test(cell(row, task)) && posts.every((post) => cell(row, post) === ""));

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

const drawMarks = ({ gathered, give }: Into, task: Task, post: Post, said: string): void => {
  const { id: to, at, sources } = task;
  for (const kind of linesIn(said)) {
    const id = give(`line ${post.id} ${kind} ${to}`, `${post.id}--${kind}--${to}`);
    const confidence = post.stated ? "stated" : "inferred";
    gathered.line({ id, kind, from: post.id, to, basis: "formal", confidence, sources }, at);
  }
};

const tellOthers = ({ file, header, others }: Matrix, { gathered }: Into): void => {
  const names = others.map((column) => header[column] || `column ${column + 1}`);
  if (names.length > 0)
    gathered.warn({ file }, undefined, "unread-field", `columns that are not read: ${names.join(", ")}`);
};

/** A sheet of responsibilities is meant to be whole: what a row of it does not say of R and A is not so. */
const wholeOf = (matrix: Matrix, { give }: Into, { id, row, sources }: Task): Coverage[] =>
  matrix.posts.some((post) => isMark(cell(row, post)))
    ? (["responsible-for", "accountable-for"] as const).map((lineKind) => ({
        id: give(`coverage ${id} ${lineKind}`, `${id}--${lineKind}`),
        node: id,
        lineKind,
        direction: "in" as const,
        scope: "general" as const,
        says: "complete" as const,
        reason: "The sheet lists the posts that have a part in the task.",
        confidence: "inferred" as const,
        sources,
      }))
    : [];

/**
 * Nodes of the tasks and of what they are a part of, and a line for each letter. Other words in the cells are told.
 * Gives for which tasks it is known who has a part in them.
 */
export const drawMatrix = (matrix: Matrix, into: Into): Coverage[] => {
  const posts = postsOf(matrix, into);
  const coverage: Coverage[] = [];
  for (const row of matrix.rows.filter((one) => isTask(one, matrix))) {
    const task = addTask(matrix, into, row);
    addWhole(matrix, into, task);
    coverage.push(...wholeOf(matrix, into, task));
    for (const [column, post] of posts) {
      const said = cell(row, column);
      if (isMark(said)) drawMarks(into, task, post, said);
      else if (said !== "")
        into.gathered.warn(
          task.at,
          matrix.header[column],
          "unread-mark",
          `"${said}" is none of R, A, C, I, S: no line was drawn`,
        );
    }
  }
  tellOthers(matrix, into);
  return coverage;
};
