import { mapById } from "../../graph/by-id.ts";
import type { OrgView } from "../../graph/index/view.ts";
import { lineKind } from "../../graph/kinds.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Line } from "../../graph/model/line.ts";
import { isFeeble } from "../feeble-line.ts";
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

/** Whether a line takes the place of a lack: between the same two, with the authority and accountability it is about. */
const replaces = (line: Line, denied: Line): boolean => {
  const [has, lacked] = [lineKind(line.kind).carries, lineKind(denied.kind).carries];
  const isTurned = line.from === denied.to && line.to === denied.from;
  return lacked.authority || lacked.accountability
    ? goesAs(line, denied) &&
        (has.authority || !lacked.authority) &&
        (has.accountability || !lacked.accountability)
    : isTurned || (line.from === denied.from && line.to === denied.to);
};

/**
 * Whether a line says of a tie that it is not there, falls short or is unclear, or that two are in touch and no more: to
 * take that off the record makes no tie.
 */
const saysALack = ({ kind, polarity, degree, clarity }: Line): boolean => {
  const { symmetric, contact } = lineKind(kind);
  return polarity === "denied" || isFeeble(degree) || clarity === "unclear" || (symmetric && contact);
};

/** Whether a line still denies all that it did: a denial that is moved, narrowed or hedged is none of what it was. */
const stillDenies = (now: Line, was: Line): boolean =>
  now.polarity === "denied" &&
  isSame(now, was) &&
  now.basis === was.basis &&
  now.condition === was.condition &&
  now.quantifier === was.quantifier &&
  (now.scopes.includes("general") || was.scopes.every((scope) => now.scopes.includes(scope)));

/**
 * Lines that say what is not there, or not enough, and that are taken out (denials also altered) while nothing new
 * takes their place. In order of the record.
 */
export const bareLacks = (before: Dataset, after: Dataset): Line[] => {
  const left = mapById(after.lines);
  const removed = before.lines.filter((line) => {
    const now = left.get(line.id);
    return now === undefined ? saysALack(line) : line.polarity === "denied" && !stillDenies(now, line);
  });
  if (removed.length === 0) return [];
  const was = new Map(before.lines.map(({ id, polarity }) => [id, polarity]));
  const come = after.lines.filter(
    ({ id, polarity }) => !was.has(id) || (polarity === "asserted" && was.get(id) === "denied"),
  );
  return removed.filter((lack) => !come.some((line) => replaces(line, lack)));
};

/** Whether two lines are of one basis, as far as it is said, and can be about one subject. */
const areOfOneMatter = (one: Line, other: Line): boolean =>
  (one.basis === other.basis || one.basis === "unspecified" || other.basis === "unspecified") &&
  shareSubject(one, other);

/**
 * Whether a line of answering contains what a denial is about: the same two, the same above, and the denial is of
 * something that follows from answering, such as oversight.
 */
const contains = (asserted: Line, denied: Line): boolean => {
  const [whole, part] = [lineKind(asserted.kind), lineKind(denied.kind)];
  return (
    whole.climbs === "answer" &&
    whole.carries.authority &&
    whole.carries.accountability &&
    part.entailed &&
    goesAs(asserted, denied) &&
    areOfOneMatter(asserted, denied)
  );
};

/**
 * Lines that a reform brings and the record denies, as such or as a part of what they say. What the record asserts as
 * well, the reform does not bring.
 */
export const contradictedOf = (
  before: OrgView,
  come: readonly Line[],
): { readonly denied: Line; readonly asserted: Line }[] => {
  const denials = linesShown(before).filter(({ polarity }) => polarity === "denied");
  const keyOf = ({ kind, from, to, basis }: Line): string => `${kind} ${from} ${to} ${basis}`;
  const asserted = new Set(
    linesShown(before)
      .filter(({ polarity }) => polarity === "asserted")
      .map(keyOf),
  );
  return come
    .filter((line) => line.polarity === "asserted" && !asserted.has(keyOf(line)))
    .flatMap((asserted) =>
      denials
        .filter(
          (denied) =>
            (isSame(asserted, denied) && areOfOneMatter(asserted, denied)) || contains(asserted, denied),
        )
        .map((denied) => ({ denied, asserted })),
    );
};
