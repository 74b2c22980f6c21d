import { DottedError } from "../../errors.ts";

/** The error of a whole record, with its history, whose place is taken. */
export const alreadyThere = (id: string): DottedError =>
  new DottedError(
    "already-exists",
    `There is a dataset "${id}" here already: remove it first, or import the CSV files in the bundle.`,
  );

/**
 * Refuses a write over another revision than the writer saw; 0 stands for "not there".
 * @throws DottedError `revision-conflict`.
 */
export const checkRevision = (what: string, found: number, expected: number | undefined): void => {
  if (expected === undefined || expected === found) return;
  const now = found === 0 ? "it is not there" : `it is at revision ${found}`;
  throw new DottedError("revision-conflict", `${what} was expected at revision ${expected}, but ${now}`);
};
