import type { OrgView } from "../../graph/index/view.ts";
import { type StemmedWord, stemsOf } from "../stems.ts";
import { spokenNames } from "./name-index.ts";

/** What things are called, as stems, each read once: many phrasings ask for the same. */
const read = new WeakMap<OrgView["columns"], Map<number, readonly string[]>>();

const callingsAt = (view: OrgView, row: number): readonly string[] => {
  const rows = read.get(view.columns) ?? new Map<number, readonly string[]>();
  read.set(view.columns, rows);
  const callings = rows.get(row) ?? spokenNames(view, row).map((calling) => ` ${stemsOf(calling)} `);
  rows.set(row, callings);
  return callings;
};

/** Whether what one thing is called holds what another is called: `agencies` in `resident heads of the agencies`. */
export const isWithinName = (view: OrgView, words: readonly StemmedWord[], row: number): boolean => {
  const part = ` ${words.map(({ stem }) => stem).join(" ")} `;
  return callingsAt(view, row).some((calling) => calling.includes(part));
};
