import type { Worded } from "../../errors.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { Line } from "../../model/line.ts";
import { slug } from "../../text/slug.ts";
import type { UnreadField } from "../../vocabulary.ts";
import { type At, gather } from "../shared/gather.ts";
import { idGiver } from "../shared/id-giver.ts";
import { type UnresolvedReference, unreadValue, unresolvedReference } from "../shared/unresolved.ts";
import type { OrganogramRow } from "./columns.ts";

/** How the series calls what the model calls otherwise. */
const columns = {
  name: "Job Title",
  classification: "Grade",
  grade: "Grade",
  payBand: "Actual Pay Floor (£)",
  note: "Job/Team Function",
  fte: "FTE",
  identifiers: "Post Unique Reference",
};

/** Where a row is, in the words of its file. */
export const fileRowOf = ({ file, row }: OrganogramRow): At => ({ file, row, columns });

/** The citation of a row. */
export const citeOrganogramRow = ({ source, row }: OrganogramRow) => ({ source, locator: `row ${row}` });

/**
 * Nodes and lines as they come out of the rows, each thing once however many rows speak of it, and what was left out.
 * Reporting lines have the basis `reporting`: a published organogram is paper, unless a mapping says otherwise.
 */
export const builder = (reporting: Line["basis"] = "formal") => {
  const gathered = gather();
  const give = idGiver();
  const line = (
    from: string,
    kind: Line["kind"],
    to: string,
    at: OrganogramRow,
    confidence: Line["confidence"] = "stated",
    basis: Line["basis"] = "unspecified",
  ): void => {
    const key = `${from}--${kind}--${to}`;
    const id = give(`line ${key}`, key);
    gathered.line({ id, kind, from, to, confidence, basis, sources: [citeOrganogramRow(at)] }, fileRowOf(at));
  };
  const warn = (at: OrganogramRow, field: string, code: string, words: Worded): void =>
    gathered.warn(at, field, code, words);
  const coverage: Coverage[] = [];
  const leaveOut = (
    node: string,
    value: string,
    why: UnresolvedReference["why"],
    at: OrganogramRow,
  ): void => {
    const left = { node, lineKind: "reports-to", value, why, citation: citeOrganogramRow(at) } as const;
    coverage.push(unresolvedReference(give, left));
  };
  const leaveValue = (node: string, field: UnreadField, value: string, at: OrganogramRow): void => {
    coverage.push(unreadValue(give, { node, field, value, citation: citeOrganogramRow(at) }));
  };
  return { gathered, give, line, warn, leaveOut, leaveValue, coverage, reporting };
};
export type Builder = ReturnType<typeof builder>;

/** The unit a row names, inside its organisation, inside its department; the id of the innermost. */
export const placeIn = (build: Builder, at: OrganogramRow): string | undefined => {
  const names = ["parent department", "organisation", "unit"].map(at.cell);
  let inside: string | undefined;
  let path = "";
  names.forEach((name, place) => {
    if (name === "" || (place > 0 && name === names[place - 1])) return;
    path = `${path}/${name}`;
    const id = build.give(`place ${path}`, `${place === 2 ? "unit" : "org"}-${slug(name)}`);
    build.gathered.node(
      {
        id,
        kind: "entity",
        name,
        classification: place === 2 ? "unit" : "organisation",
        level: "headquarters",
      },
      { ...fileRowOf(at), columns: { name: place === 2 ? "Unit" : "Organisation" } },
    );
    if (inside !== undefined) build.line(id, "part-of", inside, at);
    inside = id;
  });
  return inside;
};
