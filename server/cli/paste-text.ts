import type { TwinCypher } from "../../analysis/cypher/cypher.ts";
import { DottedError } from "../../graph/errors.ts";

/** The Cypher of an answer as a person pastes it. Throws DottedError unsupported where plain Cypher cannot say it. */
export const pasteText = ({ cypher }: { readonly cypher?: TwinCypher | undefined }, what: string): string => {
  if (cypher === undefined)
    throw new DottedError("unsupported", `plain Cypher cannot say "${what}"; docs/questions.md says why`);
  return cypher.browser.trimEnd();
};
