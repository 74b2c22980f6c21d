import { groupBy } from "../../../graph/group-by.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { lineKinds } from "../../../graph/kinds.ts";
import type { Coverage } from "../../../graph/model/coverage.ts";
import { keysOf, unreadFields } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import { sortWords } from "../../finding/short-lists.ts";
import { named, nodesById } from "../../kit.ts";
import type { LeftByRecord } from "./left-out.ts";

/** Values of a fault are shown as far as a reader compares them with the file; the sources give the rows of all. */
const mostValues = 5;

const inOrder = (texts: Iterable<string>): string[] => [...new Set(texts)].sort();

const quoted = (values: readonly string[], open: string, close: string): string =>
  values
    .slice(0, mostValues)
    .map((value) => `${open}${value}${close}`)
    .join(", ") + (values.length > mostValues ? ", …" : "");

/** References as a reader says them: `is a member of “Board”`. */
const referencesOf = (rows: readonly Coverage[], language: "en" | "fr"): string => {
  const [open, close] = language === "en" ? ["“", "”"] : ["« ", " »"];
  const said = rows.map(({ lineKind: kind, direction, value = "" }) => {
    const words = kind === undefined ? undefined : lineKinds[kind][direction === "in" ? "inverse" : "label"];
    return { relation: words?.[language] ?? "", value };
  });
  return Array.from(
    groupBy(said, ({ relation }) => relation),
    ([relation, some]) => {
      return `${relation} ${quoted(inOrder(some.map(({ value }) => value)), open, close)}`;
    },
  ).join("; ");
};

/** Values that differ from node to node, in the order of these; undefined where they are one, many, or several of a node. */
const valuesInOrder = (
  view: OrgView,
  { message, nodes, rows }: LeftByRecord,
): readonly string[] | undefined => {
  const values = new Map(rows.map(({ node, value = "" }) => [node, value]));
  const isEach = message === "value-not-read" && rows.length === nodes.length && values.size === nodes.length;
  if (!isEach || nodes.length > mostValues || new Set(values.values()).size === 1) return undefined;
  return sortWords(nodes.map((node) => view.node(node).id)).map((id) => values.get(id) ?? "");
};

/** What the source says of each, where these are several. */
const tableOf = (view: OrgView, { message, nodes, rows }: LeftByRecord): Pick<Draft, "table"> =>
  message !== "value-not-read" || nodes.length < 2
    ? {}
    : {
        table: {
          columns: ["post", "value"],
          rows: nodesById(view, nodes).map((node) => [
            named(view, [node]),
            rows.flatMap((row) => (row.node === view.node(node).id ? (row.value ?? []) : [])).join("; "),
          ]),
        },
      };

/** Nothing of the record is its evidence but the rows that keep what the source says. */
export const leftByRecord = (view: OrgView, left: LeftByRecord): Draft => {
  const { message, nodes, rows } = left;
  const fields = inOrder(rows.flatMap(({ field }) => field ?? [])).flatMap((id) =>
    keysOf(unreadFields).filter((field) => field === id),
  );
  const ofEach = valuesInOrder(view, left);
  const values = ofEach ?? inOrder(rows.map(({ value = "" }) => value));
  const words = (language: "en" | "fr"): string =>
    fields.map((field) => unreadFields[field][language]).join(", ");
  return {
    message,
    ...(ofEach === undefined ? {} : { wording: "value-not-read.of-each" }),
    saysReasons: message === "value-not-read",
    severity: "low",
    subjects: nodesById(view, nodes),
    lines: [],
    coverage: rows,
    numbers: { nodes: nodes.length },
    values: {
      nodes: named(view, nodes),
      references: { words: { en: referencesOf(rows, "en"), fr: referencesOf(rows, "fr") } },
      fields: { words: { en: words("en"), fr: words("fr") } },
      values: { words: { en: quoted(values, "“", "”"), fr: quoted(values, "« ", " »") } },
    },
    ...tableOf(view, left),
  };
};
