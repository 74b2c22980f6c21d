import { Parser, type Quad, type Term } from "n3";
import { DottedError } from "../../errors.ts";
import { rdfType } from "./terms.ts";

/** Statements of a file by subject and property. A blank node is named by its place in the file. */
export type Triples = {
  readonly subjects: readonly string[];
  readonly objects: (subject: string, property: string) => readonly Term[];
  readonly typesOf: (subject: string) => readonly string[];
  /** How often each property is stated. */
  readonly properties: ReadonlyMap<string, number>;
};

const message = (error: unknown): { message: string; line: number | undefined } => {
  const text = error instanceof Error ? error.message : String(error);
  const line = /line (\d+)/.exec(text)?.[1];
  return { message: text, line: line === undefined ? undefined : Number(line) };
};

const parse = (file: string, text: string): Quad[] => {
  try {
    return new Parser().parse(text);
  } catch (error) {
    const { message: why, line } = message(error);
    throw new DottedError("bad-data", `${file} is no Turtle`, [
      { code: "bad-turtle", message: why, file, row: line },
    ]);
  }
};

type Statements = Map<string, Term[]>;

const add = (statements: Statements, { predicate, object }: Quad): void => {
  const objects = statements.get(predicate.value);
  if (objects === undefined) statements.set(predicate.value, [object]);
  else objects.push(object);
};

/**
 * Reads Turtle.
 * @throws DottedError `bad-data` with the line where it stops being Turtle.
 */
export const readTriples = (file: string, text: string): Triples => {
  const bySubject = new Map<string, Statements>();
  const properties = new Map<string, number>();
  for (const quad of parse(file, text)) {
    const statements: Statements = bySubject.get(quad.subject.value) ?? new Map();
    bySubject.set(quad.subject.value, statements);
    add(statements, quad);
    properties.set(quad.predicate.value, (properties.get(quad.predicate.value) ?? 0) + 1);
  }
  const objects = (subject: string, property: string): readonly Term[] =>
    bySubject.get(subject)?.get(property) ?? [];
  return {
    subjects: [...bySubject.keys()],
    objects,
    typesOf: (subject) => objects(subject, rdfType).map(({ value }) => value),
    properties,
  };
};
