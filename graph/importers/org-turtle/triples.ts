import { Parser, type Quad, type Term } from "n3";
import { DottedError } from "../../errors.ts";
import { type } from "./terms.ts";

/** Statements of a file by subject and property. A blank node is named by its place in the file. */
export type Triples = {
  readonly subjects: readonly string[];
  readonly objects: (subject: string, property: string) => Term[];
  readonly typesOf: (subject: string) => string[];
};

const message = (error: unknown): { message: string; line: number | undefined } => {
  const text = error instanceof Error ? error.message : String(error);
  const line = /line (\d+)/.exec(text)?.[1];
  return { message: text, line: line === undefined ? undefined : Number(line) };
};

/**
 * Reads Turtle.
 * @throws DottedError `bad-data` with the line where it stops being Turtle.
 */
export const readTriples = (file: string, text: string): Triples => {
  let quads: Quad[];
  try {
    quads = new Parser().parse(text);
  } catch (error) {
    const { message: why, line } = message(error);
    throw new DottedError("bad-data", `${file} is no Turtle`, [
      { code: "bad-turtle", message: why, file, row: line },
    ]);
  }
  const bySubject = new Map<string, Quad[]>();
  for (const quad of quads)
    bySubject.set(quad.subject.value, [...(bySubject.get(quad.subject.value) ?? []), quad]);
  const objects = (subject: string, property: string): Term[] =>
    (bySubject.get(subject) ?? [])
      .filter(({ predicate }) => predicate.value === property)
      .map(({ object }) => object);
  return {
    subjects: [...bySubject.keys()],
    objects,
    typesOf: (subject) => objects(subject, type).map(({ value }) => value),
  };
};
