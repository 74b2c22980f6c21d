import { expect, it } from "vitest";
import { DottedError } from "../../graph/errors.ts";
import { gate } from "../../graph/store/neo4j/console/gate/index.ts";
import { useful } from "../neo4j/console/useful.ts";
import { fc } from "../random.ts";
import { mangled } from "./mangled.ts";
import { parameters, patience } from "./parameters.ts";

const few = 3_000;

const writing = ["CREATE", "MERGE", "SET", "DELETE", "REMOVE", "DETACH", "DROP", "LOAD", "FOREACH", "INSERT"];

/** Whether a query is let through; it is refused with a reason else. */
const passes = (query: string): boolean => {
  try {
    gate(query);
    return true;
  } catch (error) {
    if (!(error instanceof DottedError)) throw error;
    expect(error.code).toBe("query-refused");
    return false;
  }
};

it(
  "the console lets a mangled query through or refuses it with a reason",
  () => {
    const queries = fc.constantFrom(...useful.map(({ query }) => query)).chain(mangled);
    fc.assert(
      fc.property(queries, (query) => {
        passes(query);
      }),
      parameters(few),
    );
  },
  patience(few / 20),
);

it(
  "no clause that writes gets through, put before any clause of a query or at its end",
  () => {
    const put = fc.record({
      query: fc.constantFrom(...useful.map(({ query }) => query)),
      clause: fc.constantFrom(
        ...writing.map((word) => ` ${word} (x:Y {a: 1}) `),
        " SET n.a = 1 ",
        " DETACH DELETE n ",
      ),
      at: fc.nat(40),
    });
    fc.assert(
      fc.property(put, ({ query, clause, at }) => {
        if (/["'`]|\/\*|\/\//.test(query)) return; // within quotes a word is no clause
        const places = [...query.matchAll(/(?<!OPTIONAL )\b(?:RETURN|MATCH|UNWIND)\b|$/g)].map(
          ({ index }) => index,
        );
        const place = places[at % places.length] ?? 0;
        const written = query.slice(0, place) + clause + query.slice(place);
        expect(passes(written), written).toBe(false);
      }),
      parameters(few),
    );
  },
  patience(few / 20),
);
