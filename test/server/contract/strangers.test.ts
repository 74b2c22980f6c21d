import { describe, expect, it } from "vitest";
import { formatAddress, parseViewAddress } from "../../../server/contract/address.ts";
import { type KnownThings, strangersIn, withoutStrangers } from "../../../server/contract/strangers.ts";

const known: KnownThings = {
  node: (id) => id === "srsg",
  line: (id) => id === "l-1",
  patch: (id) => id === "R-8-8",
  detector: (id) => id === "dual-line",
};

describe("ids in an address that name nothing", () => {
  it.each([
    ["?show=srsg,nope,l-1", ["shown nope"], "?show=srsg,l-1"],
    ["?expanded=nope&collapsed=srsg", ["expanded nope"], "?collapsed=srsg"],
    ["?focus=nope&depth=2", ["focus nope"], "?depth=2"],
    ["?branch=nope&form=boxes", ["branch nope"], "?form=boxes"],
    ["?pins=nope~1~1,srsg~2~2", ["pins nope"], "?pins=srsg~2~2"],
    ["?node=nope&line=l-1", ["node nope"], "?line=l-1"],
    ["?rules=dual-line,nope&about=l-1", ["about l-1", "rules nope"], "?rules=dual-line"],
    ["?rival=R-9-9&try=R-8-8", ["rival R-9-9"], "?try=R-8-8"],
    ["?show=srsg&node=srsg&line=l-1", [], "?node=srsg&line=l-1&show=srsg"],
    ["?question=nope&against=nope", [], "?question=nope&against=nope"],
    ["?own=post~x~srsg&node=own-x&expanded=own-x", [], "?node=own-x&expanded=own-x&own=post~x~srsg"],
  ])("%s", (address, strangers, rest) => {
    const state = parseViewAddress(address);
    const found = strangersIn(state, known);
    expect(found.map(({ field, id }) => `${field} ${id}`)).toEqual(strangers);
    expect(formatAddress({ ...state, ...withoutStrangers(state, found) })).toBe(
      formatAddress(parseViewAddress(rest)),
    );
  });
});
