import type { LineKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import { dayOf } from "../../model/date.ts";
import { tidyText } from "../../model/text.ts";
import { cut } from "../../text/slug.ts";
import type { At, Gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import { longestValue, unresolvedReference } from "../shared/unresolved.ts";

export type LineDetails = {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly note?: string | undefined;
};
/** Where a reference stands. */
export type PopoloPlace = { readonly table: string; readonly row: number; readonly field: string };
export type PopoloFile = { readonly file: string; readonly source: string };

/** One end of a line: a row by the name of its list and its id in the file. */
const idIn = (end: string): string => end.slice(end.indexOf(" ") + 1);

/** Dates of what is left out anyway are left out too where they end before they begin. */
const isInOrder = ({ since, until }: LineDetails): boolean => {
  const [first, last] = [dayOf(since ?? "", "first"), dayOf(until ?? "", "last")];
  return first === undefined || last === undefined || first <= last;
};

/** A line of which one end, or both, are not in the file. */
type LooseEnd = {
  readonly there: string | undefined;
  readonly missing: { readonly key: string; readonly field: string };
  readonly kind: LineKind;
  readonly direction: "in" | "out";
};
type LooseAt = At & { readonly table: string; readonly row: number };

/** Keeps what a row says of a node and names nobody who is in the file. */
export const popoloLeaver = (
  gathered: Gather,
  coverage: Coverage[],
  { source }: Pick<PopoloFile, "source">,
) => {
  const give = idGiver();
  const leave = (
    node: string,
    lineKind: LineKind,
    direction: "in" | "out",
    {
      value,
      place: { table, row, field },
    }: { readonly value: string | undefined; readonly place: PopoloPlace },
    { since, until }: LineDetails,
  ): void => {
    const why = value === undefined ? "open" : "nobody";
    const citation = { source, locator: `${table} ${row}, ${field}` };
    const said = cut(tidyText(value ?? `${field}: -`), longestValue) || `${field}: -`;
    const held = isInOrder({ since, until }) ? { since, until } : {};
    coverage.push(
      unresolvedReference(give, { node, lineKind, direction, value: said, why, citation, ...held }),
    );
  };
  /** Keeps at one end what names another that is not there; where neither is, it is a problem. */
  const leaveEnd = (
    { there, missing, kind, direction }: LooseEnd,
    at: LooseAt,
    details: LineDetails,
  ): void => {
    const { key, field } = missing;
    const { table, row } = at;
    if (there === undefined) gathered.problem(at, field, "dangling-id", `there is no ${key}`);
    else {
      gathered.warn(at, field, "dangling-id", `there is no ${key}; it was left out`);
      leave(there, kind, direction, { value: idIn(key), place: { table, row, field } }, details);
    }
  };
  return { leave, leaveEnd };
};
