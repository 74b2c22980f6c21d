import type { LineKind } from "../../kinds.ts";
import type { Coverage } from "../../model/coverage.ts";
import type { ReasonOfFile } from "../../model/reasons.ts";
import { tidyText } from "../../model/text.ts";
import { cut } from "../../text/slug.ts";
import type { UnreadField } from "../../vocabulary.ts";
import { idGiver } from "../shared/id-giver.ts";
import { longestValue, unreadValue, unresolvedReference } from "../shared/unresolved.ts";
import type { GraphFile } from "./graph.ts";
import type { Reading } from "./reading.ts";

/** A line that the file says and of which one end is nowhere, or one of several. */
type Reference = {
  readonly lineKind: LineKind;
  readonly direction: "out" | "in";
  readonly value: string;
  readonly why?: ReasonOfFile;
};

/** Keeps what is left out of a node: where in the file it stands is said by `place`. */
export type GraphFileFaults = {
  readonly reference: (node: string, reference: Reference, place: string) => void;
  readonly value: (node: string, field: UnreadField, value: string, place: string) => void;
};

const short = (text: string): string => cut(tidyText(text), longestValue);

/** Keeps faults of a file in a list; what a reader sees nothing of is none. */
export const faultsOf = (coverage: Coverage[], source: string): GraphFileFaults => {
  const give = idGiver();
  return {
    reference: (node, { value, why = "nobody", ...line }, place) => {
      const said = short(value);
      const citation = { source, locator: short(place) };
      if (said === "") return;
      coverage.push(unresolvedReference(give, { node, ...line, value: said, why, citation }));
    },
    value: (node, field, value, place) => {
      const said = short(value);
      const citation = { source, locator: short(place) };
      if (said !== "") coverage.push(unreadValue(give, { node, field, value: said, citation }));
    },
  };
};

/** A hyperedge joins more than a line can: it is left out, and kept as a fault at each of its ends. */
export const leaveHyperedges = ({ faults, idOf }: Reading, { nodes, hyperedges }: GraphFile): void => {
  const known = new Set(nodes.map(({ id }) => id));
  for (const { id, ends, row } of hyperedges) {
    const place = `hyperedge ${id ?? row}`;
    const value = `${id ?? row}: ${ends.join(", ")}`;
    for (const end of new Set(ends)) if (known.has(end)) faults.value(idOf(end), "edges", value, place);
  }
};
