import { expect, it } from "vitest";
import { parseViewAddress } from "../../server/contract/address.ts";
import { initial } from "../../server/contract/view-state.ts";
import { idlePartsIn } from "../../web/state/idle-parts.ts";

it.each([
  ["?rival=R-1,R-2", ["rival=R-1,R-2"], { rival: [] }],
  ["?rival=R-1&try=R-2", [], {}],
  ["?try=R-2", [], {}],
] as const)("of %s it is told that nothing asks for %j", (address, said, change) => {
  const idle = idlePartsIn({ ...initial, ...parseViewAddress(address) });
  expect(idle.parts.map(({ key, text }) => `${key}=${text}`)).toEqual(said);
  expect(idle.change).toEqual(change);
});
