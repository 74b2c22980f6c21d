import type { Node } from "../../model/node.ts";
import { isActingTitle, isVacantTitle, speaksOfActing } from "../../text/acting.ts";
import type { NodeRow } from "../shared/gather.ts";
import type { ReadDate } from "./dates.ts";
import type { StaffRow } from "./entry.ts";
import type { Mapping } from "./mapping.ts";
import type { StaffPost } from "./posts.ts";
import { remarkedFilling } from "./remarks.ts";
import type { ReadShare } from "./share.ts";
import { type Filling, fillingIn } from "./status.ts";

const isAlike = (word: string, text: string): boolean =>
  word.trim().toLowerCase() === text.trim().toLowerCase();

/** How the rows of a list are read, and the titles of its posts as words. */
type Reading = {
  readonly mapping: Mapping;
  readonly dateOf: ReadDate;
  readonly shareOf: ReadShare;
  readonly titles: () => ReadonlySet<string>;
};

/** By the column for it, or by a remark where that says nothing, or only that somebody is there. */
const fillingAt = (entry: StaffRow): Filling | undefined => {
  const filling = fillingIn(entry.cell("status"));
  const remarked = filling === "vacant" ? undefined : remarkedFilling(entry);
  return filling === undefined || (filling === "held" && remarked === "acting")
    ? (remarked ?? filling)
    : filling;
};

/** How a row's post is filled by its status, a remark or its name: vacant, by somebody acting, or not said. */
const saidStateIn = (entry: StaffRow, { mapping: { vacant } }: Reading): Node["state"] => {
  const [person, status] = [entry.cell("person"), entry.cell("status")];
  const filling = fillingAt(entry);
  const marked = vacant.some((word) => isAlike(word, person) || isAlike(word, status));
  if (marked || entry.who() === "vacant" || filling === "vacant") return "vacant";
  return filling === "acting" || speaksOfActing(person) ? "acting" : undefined;
};

/** The same by its title. */
const titleStateIn = (entry: StaffRow, { titles }: Reading): Node["state"] => {
  const title = entry.cell("title");
  // whoever is named holds it, whatever the title still says
  if (entry.who() !== "person" && isVacantTitle(title)) return "vacant";
  return speaksOfActing(title) && isActingTitle(title, titles()) ? "acting" : undefined;
};

const stateIn = (entry: StaffRow, reading: Reading): Node["state"] => {
  const [said, titled] = [saidStateIn(entry, reading), titleStateIn(entry, reading)];
  return titled === "vacant" ? titled : (said ?? titled);
};

/** Whether the list says besides the title that the post is so filled, where the title says it, too. */
const isSaidTwice = ({ entries }: StaffPost, reading: Reading): boolean =>
  entries.every((entry) => {
    const said = saidStateIn(entry, reading);
    return said !== undefined && said === titleStateIn(entry, reading);
  });

/** What all rows of a post agree on of how it is filled. */
const stateOf = ({ entries }: StaffPost, reading: Reading): Node["state"] => {
  if (entries.length === 1) return stateIn(entries[0], reading);
  const [state, ...others] = new Set(entries.map((entry) => stateIn(entry, reading)));
  return others.length === 0 ? state : undefined;
};

/** What the rows of a post say in a column that is kept as it is, by what the list calls that column. */
const columnNote = (
  entries: readonly StaffRow[],
  header: string | undefined,
  field: "contract" | "remarks",
): string[] => {
  if (header === undefined) return [];
  const said = new Set(
    entries.map((entry) => entry.cell(field)).filter((cell) => /[\p{L}\p{N}]/u.test(cell)),
  );
  return said.size === 0 ? [] : [`${header}: ${[...said].join("; ")}`];
};

/** Types of contract, and remarks that do not say how the post is filled. */
const noteOf = ({ entries }: StaffPost, { columns }: Mapping): string => {
  const others = entries.filter((entry) => remarkedFilling(entry) === undefined);
  return [
    ...columnNote(entries, columns.contract, "contract"),
    ...columnNote(others, columns.remarks, "remarks"),
  ].join("; ");
};

/** What a row says of its post, as a node; what it leaves out stays unsaid. */
export const postNode = (post: StaffPost, source: string, reading: Reading): NodeRow => {
  const { dateOf, shareOf } = reading;
  const {
    id,
    entries: [entry],
  } = post;
  const [code, grade, payBand] = [entry.cell("id"), entry.cell("grade"), entry.cell("payBand")];
  const state = stateOf(post, reading);
  const fte = shareOf(entry);
  const note = noteOf(post, reading.mapping);
  const [since, until] = [dateOf(entry, "since"), dateOf(entry, "until")];
  const node: NodeRow = { id, kind: "post", name: entry.cell("title") || entry.cell("person") };
  if (grade !== "") node.classification = node.grade = grade;
  if (payBand !== "") node.payBand = payBand;
  if (state !== undefined) node.state = state;
  if (state !== undefined && isSaidTwice(post, reading)) node.stateSaid = true;
  if (fte !== undefined) node.fte = fte;
  if (note !== "") node.note = note;
  if (since !== undefined) node.since = since;
  if (until !== undefined) node.until = until;
  if (code !== "") node.identifiers = [{ scheme: "post", value: code }];
  node.sources = [citeStaffRow(entry, source)];
  return node;
};

/** Where a row is said. */
export const citeStaffRow = ({ row }: StaffRow, source: string) => ({ source, locator: `row ${row}` });
