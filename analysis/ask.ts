import { z } from "zod";
import { DottedError } from "../graph/errors.ts";
import type { OrgView } from "../graph/index/view.ts";
import { type Citation, citationSchema } from "../graph/model/source.ts";
import { keysOf } from "../graph/vocabulary.ts";
import { nameInText } from "./finding/run.ts";
import { type Language, say, sayValue } from "./finding/words.ts";
import { queries } from "./queries/index.ts";
import { type AnswerStatus, type AnyQuery, answerStatuses, type Reply, type Subject } from "./query.ts";

/** An answer, how far the sources carry it, and everything needed to check it. */
export const answerSchema = z
  .object({
    query: z.string(),
    status: z.enum(keysOf(answerStatuses)),
    text: z.string().describe("The answer in a sentence or two"),
    nodes: z.array(z.string()),
    lines: z.array(z.string()),
    table: z
      .object({
        columns: z.array(z.string()),
        rows: z.array(z.array(z.union([z.string(), z.number()]))),
      })
      .optional(),
    sources: z.array(citationSchema),
  })
  .meta({ id: "Answer" });
export type Answer = z.infer<typeof answerSchema>;

/** One stated line carries an answer; lines we concluded or everybody knows make it inferred; none, not stated. */
const statusOf = (view: OrgView, { status, lines }: Reply): AnswerStatus => {
  if (status !== undefined) return status;
  if (lines.length === 0) return "not-stated";
  return lines.some((line) => view.line(line).confidence === "stated") ? "stated" : "inferred";
};

const citationsOf = (view: OrgView, { lines, nodes = [] }: Reply): Citation[] => {
  const rows = lines.length > 0 ? lines.map(view.line) : nodes.map(view.node);
  const kept = new Map<string, Citation>();
  for (const { sources } of rows) for (const one of sources) kept.set(`${one.source}#${one.locator}`, one);
  return [...kept.values()];
};

const tableOf = (
  one: AnyQuery,
  { table }: Reply,
  language: Language,
  nameOf: (id: string) => string,
): Answer["table"] =>
  table && {
    columns: table.columns.map((column) => one.info.columns?.[column]?.[language] ?? column),
    rows: table.rows.map((row) =>
      row.map((cell) => {
        if (typeof cell === "number") return cell;
        const empty = typeof cell === "object" && "nodes" in cell && cell.nodes.length === 0;
        return empty ? "" : sayValue(cell, language, nameOf);
      }),
    ),
  };

const toAnswer = (one: AnyQuery, { view }: Subject, reply: Reply, language: Language): Answer => {
  const template = one.info.messages[reply.message];
  if (template === undefined) throw new Error(`${one.info.id} has no message ${reply.message}`);
  const nameOf = (id: string): string => nameInText(view, id);
  const { lineFrom, lineTo } = view.columns;
  const ends = reply.lines.flatMap((line) => [lineFrom[line] ?? -1, lineTo[line] ?? -1]);
  const table = tableOf(one, reply, language, nameOf);
  return {
    query: one.info.id,
    status: statusOf(view, reply),
    text: say(template, reply.values, language, nameOf),
    nodes: [...new Set([...(reply.nodes ?? []), ...ends])].map((row) => view.node(row).id),
    lines: [...new Set(reply.lines)].map((line) => view.line(line).id),
    ...(table === undefined ? {} : { table }),
    sources: citationsOf(view, reply),
  };
};

/**
 * Asks a named question.
 * @throws DottedError `not-found` for an unknown question or node; ZodError for parameters that do not fit.
 */
export const ask = (subject: Subject, id: string, parameters: unknown, language: Language = "en"): Answer => {
  const one = queries.find(({ info }) => info.id === id);
  if (one === undefined) throw new DottedError("not-found", `there is no question "${id}"`);
  return toAnswer(one, subject, one.answer(subject, parameters), language);
};
