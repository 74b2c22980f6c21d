import { DottedError } from "../../../../graph/errors.ts";
import { gate } from "../../../../graph/store/neo4j/console/gate/index.ts";

/** What the gate says of a query: "accepted", or the layer that refuses it. */
export const verdict = (query: string): string => {
  try {
    gate(query);
    return "accepted";
  } catch (error) {
    if (error instanceof DottedError && error.code === "query-refused")
      return error.problems[0]?.code ?? "no layer";
    throw error;
  }
};
