import { describe, expect, it } from "vitest";
import {
  formatAddress,
  isViewAddress,
  parseViewAddress,
  readViewAddress,
} from "../../../server/contract/address.ts";
import { initial } from "../../../server/contract/view-state.ts";
import { fc } from "../../random.ts";

describe("an address of which a part cannot be read", () => {
  it.each([
    ["?bases=formal,rumour", ["bases=rumour"], ["formal", "practice", "unspecified"]],
    ["?depth=abc&moment=999&lens=-1", ["depth=abc", "moment=999", "lens=-1"], []],
    ["?lang=de", ["lang=de"], ["en", "fr"]],
    ["?at=2008-13&since=x", ["at=2008-13", "since=x"], []],
    ["?own=cut~a,jump~b,cut~", ["own=jump~b", "own=cut~"], []],
    ["?denied=yes#library", ["denied=yes"], ["0", "1"]],
    ["?page=7&utm_source=mail", ["page=7"], []],
    ["?page=7&page=8", ["page=8"], []],
    ["?focsu=srsg&q.of=x", ["focsu=srsg"], []],
    ["?=7&fbclid=x", [], []],
    ["?depth=99", ["depth=99"], []],
    ["?depth=0", ["depth=0"], []],
    ["?depth=-5", ["depth=-5"], []],
    ["?depth=1e1", ["depth=1e1"], []],
    ["?focus=a&focus=b&q.of=x&q.of=y", ["focus=a", "q.of=x"], []],
    ["?focus=a&focus=a", [], []],
    ["?bases=formal&bases=practice&bases=rumour", ["bases=rumour"], ["formal", "practice", "unspecified"]],
    ["?focus=x#library", [], []],
  ])("says what of %s cannot be read, and what may stand there", (query, parts, takes) => {
    const { state, unread } = readViewAddress(`http://127.0.0.1:4800/${query}`);
    expect(unread.map(({ key, text }) => `${key}=${text}`)).toEqual(parts);
    expect(unread[0]?.takes ?? []).toEqual(takes);
    expect(state).toEqual(parseViewAddress(query));
  });

  it("reads of every address all that it can, and tells the rest", () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("formal", "1", "0", "x,,y", "-1", "2008-02-31", "%", "#"),
    );
    const query = fc.dictionary(fc.constantFrom(...Object.keys(initial), "try", "show", "q.of"), value);
    fc.assert(
      fc.property(query, (texts) => {
        const { state, unread } = readViewAddress(`?${new URLSearchParams(texts)}`);
        const again = readViewAddress(formatAddress(state));
        expect({ ...again.state }).toEqual({ ...state, parameters: { ...state.parameters } });
        expect(again.unread).toEqual([]);
        for (const { key, text } of unread) expect(texts[key]).toContain(text);
      }),
    );
  });

  it("takes every member of a list that is said more than once", () => {
    expect(parseViewAddress("?bases=formal&bases=practice").bases).toEqual(["formal", "practice"]);
    expect(parseViewAddress("?try=a&tried=b").tried).toEqual(["a", "b"]);
    expect(parseViewAddress("?focus=a&focus=b").focus).toBe("b");
  });

  it.each([
    ["", true],
    ["?", true],
    ["?focus=srsg", true],
    ["focus=srsg#stage", true],
    ["q.from=srsg", true],
    ["http://127.0.0.1:4800/", true],
    ["https://dotted.example/?focus=srsg", true],
    ["not a url", false],
    ["srsg", false],
    ["un-integrated-missions-2008?", false],
    ["what = that", false],
  ])("of %o: an address, %s", (text, is) => {
    expect(isViewAddress(text)).toBe(is);
  });

  it("leaves out what names a place on the page", () => {
    for (const address of [
      "?focus=srsg#library",
      "http://127.0.0.1:1/?focus=srsg#?focus=other",
      "focus=srsg#stage",
    ])
      expect(parseViewAddress(address).focus).toBe("srsg");
    expect(parseViewAddress("http://127.0.0.1:1/#library")).toEqual(initial);
    expect(parseViewAddress(`?words=${encodeURIComponent("#1")}`).words).toBe("#1");
  });
});
