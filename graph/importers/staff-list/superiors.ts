import type { Coverage } from "../../model/coverage.ts";
import type { Gather } from "../shared/gather.ts";
import { isNoReference, isOpenReference } from "../shared/placeholders.ts";
import { type UnresolvedReference, unresolvedReference } from "../shared/unresolved.ts";
import type { Find } from "./find.ts";
import type { Mapping } from "./mapping.ts";
import { citeStaffRow } from "./post-node.ts";
import type { StaffPost } from "./posts.ts";

type Draw = (
  from: string,
  to: string,
  line: {
    readonly kind: "reports-to" | "functional-to";
    readonly basis: Mapping["basis"];
    readonly scopes: Mapping["scopes"];
    readonly sure: boolean;
  },
) => void;

type Field = "superior" | "second";

/** A superior that a row names and that no line could be drawn to. */
export type LeftOut = Pick<UnresolvedReference, "lineKind" | "value" | "why"> & {
  readonly by: Mapping["superiorBy"];
};

/** What was left out, as the record keeps it: with the file, the row and the value. */
export const leftOut = (
  give: (key: string, wanted: string) => string,
  { id, entries: [entry] }: StaffPost,
  source: string,
  { by: _by, ...unresolved }: LeftOut,
): Coverage => unresolvedReference(give, { node: id, citation: citeStaffRow(entry, source), ...unresolved });

const lineOf = (field: Field, mapping: Mapping) =>
  field === "superior"
    ? ({ kind: "reports-to", by: mapping.superiorBy, basis: mapping.basis, scopes: mapping.scopes } as const)
    : {
        kind: mapping.secondKind,
        by: mapping.secondBy,
        basis: mapping.secondBasis,
        scopes: mapping.secondScopes,
      };

/**
 * Draws the lines from a post to the superiors its row names, in the first column and the second. Gives what a row
 * names and no line leads to: nobody of the list, several alike, or one still to be named.
 */
export const drawSuperiors = (
  { id, entries: [entry] }: StaffPost,
  find: Find,
  mapping: Mapping,
  { warn }: Gather,
  draw: Draw,
): LeftOut[] => {
  const lead = (field: Field): LeftOut[] => {
    const value = entry.cell(field);
    const { by, kind, ...line } = lineOf(field, mapping);
    const found = value === "" ? undefined : find(value, by);
    const column = mapping.columns[field];
    if (found === "several") {
      warn(entry.at, column, "unclear-superior", `several posts are called "${value}": no line was drawn`);
      return [{ lineKind: kind, value, why: "several", by }];
    }
    if (found === undefined && isOpenReference(value)) {
      warn(entry.at, column, "missing-superior", `"${value}" names no post: no line was drawn`);
      return [{ lineKind: kind, value, why: "open", by }];
    }
    if (found !== undefined) draw(id, found.post.id, { kind, ...line, sure: found.sure });
    else if (value !== "" && !isNoReference(value)) {
      warn(entry.at, column, "missing-superior", `there is no post "${value}": no line was drawn`);
      return [{ lineKind: kind, value, why: "nobody", by }];
    }
    return [];
  };
  return [...lead("second"), ...lead("superior")];
};
