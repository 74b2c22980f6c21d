import { expect, it } from "vitest";
import type { FoundNode } from "../../server/contract/nodes.ts";
import { meantBy } from "../../web/state/meant.ts";

const node = (id: string, name: string, more: Partial<FoundNode> = {}): FoundNode => ({
  id,
  kind: "post",
  name,
  aliases: [],
  holds: [],
  ...more,
});

const found = [
  node("srsg", "Special Representative of the Secretary-General", { short: "SRSG" }),
  node("sg", "UN Secretary-General", { short: "SG", aliases: ["Secretary-General"] }),
  node("dsg", "Deputy Secretary-General"),
];

it.each(["sg", "SG", "Secretary-General", "secretary-general ", "UN Secretary-General (SG)"])(
  "%j is the one who bears that name, whatever else was found",
  (text) => {
    expect(meantBy(text, found)).toEqual({ id: "sg" });
  },
);

it("is the only one found where nobody bears it", () => {
  expect(meantBy("Deputy", found.slice(2))).toEqual({ id: "dsg" });
});

it("is nobody where several may be meant, or none", () => {
  expect(meantBy("Secretary", found)).toEqual({ nearest: found });
  expect(meantBy("gossip", [])).toEqual({ nearest: [] });
});
