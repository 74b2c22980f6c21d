import { expect, it } from "vitest";
import { parseViewAddress } from "../../server/contract/address.ts";
import { strangersIn } from "../../server/contract/strangers.ts";
import { initial } from "../../server/contract/view-state.ts";
import { questionList } from "../../server/services/question-list.ts";
import { strangeParameters } from "../../web/state/use-strange-parameters.ts";
import { knownThings } from "../../web/state/use-strangers.ts";
import { smallView } from "./small-view.ts";

type Read = Parameters<typeof knownThings>[0];

const detail = { nodes: 8, revision: 3 };
const data = {
  ...smallView(),
  dataset: "small",
  revision: 3,
  slice: { bases: [], scopes: [], families: [], confidence: "background" as const },
  truncated: { nodes: 0, lines: 0 },
};

/** What the page has read, as far as it is looked at. */
const read = (whole: Partial<Read["whole"]>, more: { nodes?: number } = {}): Read => ({
  datasets: [],
  detectors: new Map(),
  detail: { ...detail, ...more },
  whole: { data, isFetching: false, ...whole },
});

const strangers = (address: string, of: Read): string[] => {
  const state = { ...initial, ...parseViewAddress(address) };
  return strangersIn(state, knownThings(of, state)).map(({ id }) => id);
};

it.each([
  ["?show=chief,nope&expanded=hat-hc", {}, {}, ["nope"]],
  ["?rules=nope&against=other", {}, {}, ["other", "nope"]],
  ["?show=nope", { isFetching: true }, {}, []],
  ["?show=nope", { data: undefined }, {}, []],
  ["?show=nope", { data: { ...data, revision: 2 } }, {}, []],
  ["?show=nope", { data: { ...data, truncated: { nodes: 1, lines: 0 } } }, {}, []],
  ["?show=nope", {}, { nodes: 2000 }, []],
  ["?show=nope&branch=chief&form=boxes", {}, {}, []],
] as const)("of %s, read as %o of %o, it is known that %o are nothing", (address, whole, more, found) => {
  expect(strangers(address, read(whole, more)).sort()).toEqual([...found].sort());
});

it("tells what is said of a question that it does not ask for", () => {
  const question = questionList.find(({ id }) => id === "superiors");
  if (question === undefined) throw new Error("the question is gone");
  const strange = strangeParameters(question, { of: "doa-cao", node: "doa-cao" });
  expect(strange.map(({ key, text }) => `${key}=${text}`)).toEqual(["q.of=doa-cao"]);
});
