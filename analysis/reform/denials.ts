import { mapById } from "../../graph/by-id.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Line } from "../../graph/model/line.ts";
import { linesShown, shareSubject } from "./line-sets.ts";

const isSame = (one: Line, other: Line): boolean =>
  one.kind === other.kind && one.from === other.from && one.to === other.to;

/** From the one who stands below to the one above; as the line goes where neither does. */
const upward = ({ kind, from, to }: Line): readonly [string, string] =>
  lineKind(kind).superior === "from" ? [to, from] : [from, to];

const goesAs = (one: Line, other: Line): boolean => {
  const [below, above] = upward(one);
  const [otherBelow, otherAbove] = upward(other);
  return below === otherBelow && above === otherAbove;
};

/** Whether a line takes the place of a denial: between the same two, with the authority and accountability denied. */
const replaces = (line: Line, denied: Line): boolean => {
  const [has, lacked] = [lineKind(line.kind).carries, lineKind(denied.kind).carries];
  const isTurned = line.from === denied.to && line.to === denied.from;
  return lacked.authority || lacked.accountability
    ? goesAs(line, denied) &&
        (has.authority || !lacked.authority) &&
        (has.accountability || !lacked.accountability)
    : isTurned || (line.from === denied.from && line.to === denied.to);
};

/** Whether a line still denies all that it did: a denial that is moved, narrowed or hedged is none of what it was. */
const stillDenies = (now: Line, was: Line): boolean =>
  now.polarity === "denied" &&
  isSame(now, was) &&
  now.basis === was.basis &&
  now.condition === was.condition &&
  now.quantifier === was.quantifier &&
  (now.scopes.includes("general") || was.scopes.every((scope) => now.scopes.includes(scope)));

/** Denied lines that are taken out or altered while nothing new takes their place. In order of the record. */
export const bareRemovals = (before: Dataset, after: Dataset): Line[] => {
  const left = mapById(after.lines);
  const removed = before.lines.filter((line) => {
    const now = left.get(line.id);
    return line.polarity === "denied" && (now === undefined || !stillDenies(now, line));
  });
  if (removed.length === 0) return [];
  const was = new Map(before.lines.map(({ id, polarity }) => [id, polarity]));
  const come = after.lines.filter(
    ({ id, polarity }) => !was.has(id) || (polarity === "asserted" && was.get(id) === "denied"),
  );
  const nodes = new Set(after.nodes.map(({ id }) => id));
  return removed.filter(
    (denied) =>
      nodes.has(denied.from) && nodes.has(denied.to) && !come.some((line) => replaces(line, denied)),
  );
};

/**
 * What a reform is judged by: to take out what the record denies changes nothing in the structure, so that denials with
 * nothing in their place stand. The dataset itself where there are none.
 */
export const withDenials = (before: Dataset, after: Dataset): Dataset => {
  const kept = bareRemovals(before, after);
  const again = new Set(kept.map(({ id }) => id));
  return kept.length === 0
    ? after
    : { ...after, lines: [...after.lines.filter(({ id }) => !again.has(id)), ...kept] };
};

/**
 * Whether a line of answering contains what a denial is about: the same two, the same above, and the denial is of
 * something that follows from answering, such as oversight.
 */
const contains = (asserted: Line, denied: Line): boolean => {
  const [whole, part] = [lineKind(asserted.kind), lineKind(denied.kind)];
  const isOtherBasis =
    asserted.basis !== "unspecified" && denied.basis !== "unspecified" && asserted.basis !== denied.basis;
  return (
    whole.climbs === "answer" &&
    whole.carries.authority &&
    whole.carries.accountability &&
    part.entailed &&
    goesAs(asserted, denied) &&
    !isOtherBasis &&
    shareSubject(asserted, denied)
  );
};

/** Lines that a reform brings and the record denies, as such or as a part of what they say. */
export const contradictedOf = (
  before: OrgView,
  come: readonly Line[],
): { readonly denied: Line; readonly asserted: Line }[] => {
  const denials = linesShown(before).filter(({ polarity }) => polarity === "denied");
  return come
    .filter(({ polarity }) => polarity === "asserted")
    .flatMap((asserted) =>
      denials
        .filter((denied) => isSame(asserted, denied) || contains(asserted, denied))
        .map((denied) => ({ denied, asserted })),
    );
};
