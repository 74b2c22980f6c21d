import { describe, expect, it } from "vitest";
import { parseViewAddress } from "../../server/contract/address.ts";
import { unrecorded } from "../../web/panels/reforms/use-missing.ts";
import { type AddressPart, type ReaderPlace, tellsOf } from "../../web/state/address-reads.ts";
import { chosenIn } from "../../web/state/chosen.ts";

const parts: readonly AddressPart[] = [
  "trial",
  "rival",
  "difference",
  "finding",
  "answer",
  "findings",
  "view",
  "whole",
];

/** An address, and what of it no part of the page tells by itself. */
const cases: readonly [string, Partial<ReaderPlace>, readonly AddressPart[]][] = [
  ["?try=R-8-8&tab=reforms", {}, ["rival", "difference", "finding", "answer", "findings"]],
  ["?try=R-8-8&tab=reforms", { tried: true }, ["difference", "finding", "answer", "findings"]],
  ["?try=R-8-8", {}, ["trial", "rival", "difference", "finding", "answer"]],
  ["?scenario=x&tab=questions", {}, ["trial", "rival", "difference", "finding", "answer"]],
  ["?try=R-8-8&tab=reforms&node=srsg", {}, ["trial", "rival", "difference", "finding", "answer", "findings"]],
  ["?since=2008&until=2009", {}, ["trial", "rival", "difference", "finding", "answer"]],
  ["?since=2008&until=2009&tab=data", {}, ["trial", "rival", "finding", "answer", "findings"]],
  ["?finding=x&node=srsg", {}, ["trial", "rival", "difference", "finding", "answer"]],
  ["?finding=x&bases=formal", { pictured: false }, ["trial", "rival", "difference", "answer", "view"]],
  ["?bases=formal&tab=questions", {}, ["trial", "rival", "difference", "finding", "answer", "whole"]],
];

describe("what the address asks for is told of wherever the reader is", () => {
  it.each(cases)("%s, %o", (address, at, untold) => {
    const state = parseViewAddress(address);
    const place: ReaderPlace = { chosen: chosenIn(state, false), pictured: true, tried: false, ...at };
    expect(parts.filter((part) => !tellsOf(part, state, place)).sort()).toEqual([...untold].sort());
  });

  it("while something is written in the right column, nothing is told there", () => {
    const state = parseViewAddress("?try=R-8-8&tab=reforms&edit=1");
    expect(tellsOf("trial", state, { chosen: undefined, pictured: true, tried: true })).toBe(false);
  });

  it.each([
    ["?question=path", true, "answer"],
    ["?question=path", false, "overview"],
    ["?asked=who", false, "asked"],
    ["?question=path&finding=x", true, "finding"],
    ["?line=l&node=n", false, "line"],
  ] as const)("%s, answered %s, is about %s", (address, answered, chosen) => {
    expect(chosenIn(parseViewAddress(address), answered)).toBe(chosen);
  });
});

it.each([
  [["R-8-8", "R-9-9"], ["R-9-9"]],
  [["un-2008/r-8-8"], []],
  [["R-9-9"], ["R-9-9"]],
])("of %o the record does not have %o", (asked, missing) => {
  expect(unrecorded(asked, [{ id: "R-8-8" }])).toEqual(missing);
});
