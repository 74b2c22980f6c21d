import { describe, expect, it } from "vitest";
import { decodeEscapes } from "../../../../graph/store/neo4j/console/gate/escapes.ts";
import { tokenize } from "../../../../graph/store/neo4j/console/gate/tokenize.ts";
import { fc } from "../../../random.ts";

const raw = String.raw;
const shape = (query: string): string[] => tokenize(query).map(({ kind, text }) => `${kind}:${text}`);

describe("tokens", () => {
  it.each([
    ["n.set", ["word:n", "symbol:.", "word:set"]],
    ["'a\\'b' \"c\"", ["string:'a\\'b'", 'string:"c"']],
    ["`a``b`.`c`", ["name:a`b", "symbol:.", "name:c"]],
    [
      "1..3 .5 1.5e-3 0xFF 1_000",
      ["number:1", "symbol:..", "number:3", "number:.5", "number:1.5e-3", "number:0xFF", "number:1_000"],
    ],
    ["[*..5]", ["symbol:[", "symbol:*", "symbol:..", "number:5", "symbol:]"]],
    ["a/**/b//c\rd", ["word:a", "word:b", "word:d"]],
    ["a / b", ["word:a", "symbol:/", "word:b"]],
    ["größe_1$x", ["word:größe_1$x"]],
    ["1SET", ["number:1", "word:SET"]],
    ["a\u180eb", ["word:a", "word:b"]],
    ["'//' /*'*/ \"/*\"", ["string:'//'", 'string:"/*"']],
    [
      "a=~b<>c||d::e",
      ["word:a", "symbol:=~", "word:b", "symbol:<>", "word:c", "symbol:||", "word:d", "symbol:::", "word:e"],
    ],
  ])("%s", (query, expected) => {
    expect(shape(query)).toEqual(expected);
  });

  it.each(["'", '"a', "`a", "/* a", "a\u200bb", "a\ufeff", "#", "~", "\\", "a?", "\u0000", "🕊", "a\u0085b"])(
    "%j cannot be read",
    (query) => {
      expect(() => tokenize(query)).toThrow(expect.objectContaining({ code: "query-refused" }));
    },
  );

  it("gives back the content of any string or back-quoted name, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (content) => {
        const quoted = `"${content.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
        const name = `\`${content.replaceAll("`", "``")}\``;
        expect(tokenize(quoted)).toEqual([{ kind: "string", text: quoted, upper: quoted }]);
        expect(tokenize(name)).toEqual([{ kind: "name", text: content, upper: content }]);
      }),
    );
  });
});

describe("escapes", () => {
  it.each([
    [raw`\u0053ET`, "SET"],
    [raw`caf\u00E9`, "café"],
    [raw`a\\u0041`, raw`a\\u0041`],
    [raw`a\\\u0041`, raw`a\\A`],
    [raw`\U00000041`, raw`\U00000041`],
    [raw`\n\t`, raw`\n\t`],
  ])("%s", (query, expected) => {
    expect(decodeEscapes(query)).toBe(expected);
  });

  it.each([
    raw`\u`,
    raw`\u00`,
    raw`\uu0041`,
    raw`\u00G0`,
    raw`\u0027`,
    raw`\\u0022`,
    raw`\u005C`,
    raw`\u000a`,
  ])("%s is refused", (query) => {
    expect(() => decodeEscapes(query)).toThrow(expect.objectContaining({ code: "query-refused" }));
  });
});
