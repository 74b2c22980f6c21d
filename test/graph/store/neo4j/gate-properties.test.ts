import { describe, expect, it } from "vitest";
import { decodeEscapes } from "../../../../graph/store/neo4j/console/gate/escapes.ts";
import { clauseWords, refusedWords } from "../../../../graph/store/neo4j/console/gate/grammar.ts";
import { type CypherToken, tokenize } from "../../../../graph/store/neo4j/console/gate/tokenize.ts";
import { hostile } from "../../../neo4j/console/hostile.ts";
import { useful } from "../../../neo4j/console/useful.ts";
import { fc } from "../../../random.ts";
import { verdict } from "./verdict.ts";

const readable = [...hostile, ...useful]
  .map(({ query }) => query)
  .filter((query) => {
    try {
      return tokenize(decodeEscapes(query)).length > 0 && verdict(query) !== "size";
    } catch {
      return false;
    }
  });

/** Procedures' names are exact. */
const withoutProcedures = readable.filter((query) => !/CALL\s+[\w`]/i.test(query));

const written = ({ kind, text }: CypherToken): string => {
  if (kind === "name") return `\`${text.replaceAll("`", "``")}\``;
  return text === "/" ? "/ " : text; // a division before a comment would begin another comment
};

/** What may stand between any two tokens without changing what they say. */
const gap = fc.constantFrom(
  " ",
  "\n",
  "\t\r\n",
  "\u00a0",
  "\u2003",
  "/**/",
  "/* SET n.a = 1 */",
  "/*'*/",
  '/* " */',
  "/*`*/",
  "// CREATE (n)\n",
  "// it's\r",
);

const forbidden = [...refusedWords.keys(), ...Object.keys(clauseWords)];
const casing = (word: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
    .map((big) => [...word].map((letter, i) => (big[i] === true ? letter : letter.toLowerCase())).join(""));
const word = fc.constantFrom(...forbidden).chain(casing);

describe("the gate's verdict", () => {
  it("is not changed by white space or comments", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...readable),
        fc.array(gap, { minLength: 1, maxLength: 9 }),
        (query, gaps) => {
          const tokens = tokenize(decodeEscapes(query)).map(written);
          const spaced = tokens.map((text, i) => `${gaps[i % gaps.length]}${text}`).join("");
          expect(verdict(`${spaced}${gaps[0]}`)).toBe(verdict(tokens.join(" ")));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("is not changed by the case of words", () => {
    fc.assert(
      fc.property(fc.constantFrom(...withoutProcedures), fc.boolean(), (query, upper) => {
        const recased = tokenize(decodeEscapes(query))
          .map((token) =>
            token.kind === "word" ? (upper ? token.upper : token.text.toLowerCase()) : written(token),
          )
          .join(" ");
        expect(verdict(recased)).toBe(verdict(query));
      }),
      { numRuns: 1_000 },
    );
  });

  it("never refuses a word that is quoted, back-quoted, in a comment, a key, a property, a label or a parameter", () => {
    const places: readonly ((word: string) => string)[] = [
      (w) => `RETURN '${w} x' AS a, "${w} (n)" AS b`,
      (w) => `MATCH (\`${w}\`:\`${w}\` {\`${w}\`: 1}) RETURN \`${w}\`.\`${w}\` AS \`${w}\``,
      (w) => `MATCH (n) /* ${w} n.a = 1 */ RETURN n // ${w} (n)`,
      (w) =>
        `MATCH (n {${w}: 1})-[r:${w} {${w}: $${w}}]->(m:${w}) WHERE n.${w} = m.${w} RETURN n.${w} + 1 AS ${w}`,
      (w) => `RETURN {a: 1, ${w}: {${w}: 2}}.${w}.${w} AS ${w} ORDER BY ${w}`,
      (w) => `MATCH (n:A|${w}&!${w}) RETURN n {.${w}, ${w}: 1} LIMIT $${w}`,
    ];
    fc.assert(
      fc.property(word, fc.constantFrom(...places), (w, place) => {
        expect(verdict(place(w))).toBe("accepted");
      }),
      { numRuns: 1_000 },
    );
  });

  it("refuses a writing clause behind any accepted query that could go on, and in front of any", () => {
    const writes = [
      "SET n.a = 1",
      "CREATE (n)",
      "DETACH DELETE n",
      "MERGE (n)",
      "REMOVE n.a",
      "FOREACH (x IN [1] | SET n.a = x)",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...useful),
        fc.constantFrom(...writes),
        fc.boolean(),
        ({ query }, write, before) => {
          const open = query.replace(/;$/, "\n");
          expect(verdict(before ? `${write} ${open}` : `${open}\n${write}`)).toBe("clause");
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("is given on any text at all, and is a refusal with a layer or none", () => {
    const piece = fc.oneof(
      word,
      fc.constantFrom(..."()[]{}.,:;|&!%*+-<>=$'\"`/\\ \n1ax".split("")),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(["accepted", "size", "clause", "hops"]).toContain(verdict(pieces.join(" ")));
      }),
      { numRuns: 5_000 },
    );
  });

  it("admits no bound above ten, however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.nat(3), (most, form) => {
        const forms = [`-[*..${most}]->`, `-[r:X*1..${most}]->`, `-[:X]->{1,${most}}`, `-[:X*${most}]-`];
        const expected = most <= 10 ? "accepted" : "hops";
        expect(verdict(`MATCH (a)${forms[form] ?? ""}(b) RETURN a`)).toBe(expected);
      }),
    );
  });
});
