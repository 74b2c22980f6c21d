import { groupBy } from "../../../graph/group-by.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { lineKinds } from "../../../graph/kinds.ts";
import type { Coverage } from "../../../graph/model/coverage.ts";
import { keysOf, unreadFields } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
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

/** Nothing of the record is its evidence but the rows that keep what the source says. */
export const leftByRecord = (view: OrgView, { message, nodes, rows }: LeftByRecord): Draft => {
  const fields = inOrder(rows.flatMap(({ field }) => field ?? [])).flatMap((id) =>
    keysOf(unreadFields).filter((field) => field === id),
  );
  const values = inOrder(rows.map(({ value = "" }) => value));
  const words = (language: "en" | "fr"): string =>
    fields.map((field) => unreadFields[field][language]).join(", ");
  return {
    message,
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
  };
};
