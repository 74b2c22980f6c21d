import { lineKinds, nodeKinds } from "../../../graph/kinds.ts";
import {
  authorities,
  bases,
  clarities,
  confidences,
  coverageClaims,
  degrees,
  levels,
  polarities,
  scopes,
  states,
  type Words,
} from "../../../graph/vocabulary.ts";
import type { Speaker } from "../../words/index.ts";

type Table = Readonly<Record<string, Words | { readonly label: Words }>>;

/** The vocabulary of each field whose values are words of one. */
const tables: Readonly<Record<string, Table>> = {
  "nodes.kind": nodeKinds,
  "lines.kind": lineKinds,
  nodeKind: nodeKinds,
  lineKind: lineKinds,
  level: levels,
  state: states,
  confidence: confidences,
  basis: bases,
  scopes,
  scope: scopes,
  polarity: polarities,
  authority: authorities,
  degree: degrees,
  clarity: clarities,
  says: coverageClaims,
};

const others = {
  known: "option.known",
  unknown: "option.unknown",
  in: "option.in",
  out: "option.out",
} as const;
const isOther = (value: string): value is keyof typeof others => value in others;

/** What a value of a field is called by the reader; the value itself where it has no words. */
export const optionWords = (table: string, field: string, value: string, { say, t }: Speaker): string => {
  const row = (tables[`${table}.${field}`] ?? tables[field])?.[value];
  if (row !== undefined) return say("label" in row ? row.label : row);
  return isOther(value) ? t(others[value]) : value;
};
