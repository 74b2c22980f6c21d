import { describe, expect, test } from "vitest";
import { idSchema } from "../../../graph/model/id.ts";
import { tidyProse, tidyText } from "../../../graph/model/text.ts";
import { fc } from "../../random.ts";

const lines = [
  {
    what: "a vertical tab, as PowerPoint breaks lines",
    text: "Ministry\u000bof Forests",
    tidy: "Ministry of Forests",
  },
  { what: "a line break with spaces", text: "Two \r\n lines", tidy: "Two lines" },
  { what: "a mark that turns what follows", text: "Office of \u202ednuF\u202c", tidy: "Office of dnuF" },
  { what: "separators of lines and paragraphs", text: "a\u2028b\u2029c\u0085d", tidy: "a b c d" },
  { what: "an escape sequence", text: "esc\u001b]0;x\u0007red", tidy: "esc ]0;x red" },
  { what: "NUL and the end of a text", text: "\u0000Office\uffff", tidy: "Office" },
  { what: "half a surrogate pair", text: "Half \ud83d emoji", tidy: "Half emoji" },
  {
    what: "a whole one",
    text: "\u{1f469}\u{1f3fd}\u200d\u{1f692}",
    tidy: "\u{1f469}\u{1f3fd}\u200d\u{1f692}",
  },
  { what: "letters taken apart", text: "Jose\u0301", tidy: "Jos\u00e9" },
  { what: "spaces around, of any kind", text: "\u00a0 Office\ufeff ", tidy: "Office" },
  { what: "nothing that is seen", text: " \u00a0\u200b\u2060", tidy: "" },
  { what: "spaces within", text: "Max  Wei\u00df", tidy: "Max  Wei\u00df" },
];
test.each(lines)("$what is tidied", ({ text, tidy }) => expect(tidyText(text)).toBe(tidy));

test("prose keeps its lines", () => {
  expect(tidyProse(" First.\r\n\r\nSecond\u000bhalf,\tthird\u0007.\r")).toBe(
    "First.\n\nSecond\nhalf, third .",
  );
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(..."a\u0301 \n\r\t\u000b\u0000\u2028\ud83d\ufffe\u00a0\u200b"),
    maxLength: 12,
  }),
);
describe.each([
  { name: "a line", tidy: tidyText },
  { name: "prose", tidy: tidyProse },
])("$name", ({ tidy }) => {
  test("gives what it leaves alone", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(tidy(tidy(given))).toBe(tidy(given));
      }),
    );
  });

  test("leaves nothing that a terminal obeys or XML refuses", () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(tidy(given)).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\ufffe\uffff]/u);
      }),
    );
  });

  test("is quick for a long text of spaces", () => {
    expect(tidy(`\u0000a${" ".repeat(2_000_000)}b`)).toHaveLength(2_000_002);
  });
});

test.each(["ev/../../../x", "a/..", "a/./b", "..", "/a", "a b", "-a"])("the id %j is refused", (id) => {
  expect(idSchema.safeParse(id).success).toBe(false);
});

test.each(["a/b", "a..b", "a/...", "v1.2/x", "e\u0301"])("the id %j is taken", (id) => {
  expect(idSchema.parse(id)).toBe(id.normalize("NFC"));
});
