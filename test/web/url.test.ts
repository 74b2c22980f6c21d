import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { families, lineKindIds } from "../../graph/kinds.ts";
import { bases, confidences, keysOf, scopes } from "../../graph/vocabulary.ts";
import {
  type ExplorerState,
  initial,
  languages,
  stages,
  tabs,
  themes,
} from "../../web/state/explorer-state.ts";
import { formatState, parseState } from "../../web/state/url.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9.:+-]{0,20}$/);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const some = <T>(all: readonly T[]) => fc.subarray([...all]);

const anyState: fc.Arbitrary<ExplorerState> = fc.record({
  dataset: maybe(id),
  bases: some(keysOf(bases)),
  denied: fc.boolean(),
  scopes: some(keysOf(scopes)),
  at: maybe(fc.constantFrom("2008", "2008-06", "2008-06-01")),
  confidence: fc.constantFrom(...keysOf(confidences)),
  families: some(keysOf(families)),
  things: fc.boolean(),
  alone: fc.boolean(),
  large: fc.boolean(),
  finding: maybe(id),
  node: maybe(id),
  line: maybe(id),
  focus: maybe(id),
  depth: fc.integer({ min: 1, max: 6 }),
  expanded: fc.array(id, { maxLength: 3 }),
  collapsed: fc.array(id, { maxLength: 3 }),
  tab: fc.constantFrom(...tabs),
  stage: fc.constantFrom(...stages),
  question: maybe(id),
  parameters: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, maxLength: 12 }), {
    maxKeys: 3,
  }),
  tried: fc.array(id, { maxLength: 3 }),
  scenario: maybe(id),
  own: fc.array(
    fc.oneof(
      fc.record({ step: fc.constant("cut" as const), line: id }),
      fc.record({
        step: fc.constant("post" as const),
        name: fc.string({ minLength: 1, maxLength: 12 }),
        under: id,
      }),
      fc.record({
        step: fc.constant("draw" as const),
        kind: fc.constantFrom(...lineKindIds),
        from: id,
        to: id,
        basis: fc.constantFrom(...keysOf(bases)),
        scope: fc.constantFrom(...keysOf(scopes)),
      }),
    ),
    { maxLength: 3 },
  ),
  since: maybe(fc.constantFrom("2008", "2008-06")),
  until: maybe(fc.constantFrom("2009", "2010-01-31")),
  against: maybe(id),
  shown: fc.array(id, { maxLength: 3 }),
  lang: fc.constantFrom(...languages),
  theme: maybe(fc.constantFrom(...themes)),
});

describe("the state in the URL", () => {
  it("comes back from its query string as it was", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect({ ...parseState(formatState(state)) }).toEqual({
          ...state,
          parameters: { ...state.parameters },
        });
      }),
    );
  });

  it("writes nothing where everything is as at the start", () => {
    expect(formatState(initial)).toBe("");
    expect(parseState("")).toEqual(initial);
  });

  it.each([
    ["?stage=hall&tab=x&lang=de&theme=blue&confidence=sure&depth=many", initial],
    ["?bases=formal,rumour&scopes=,,finance,", { ...initial, bases: ["formal"], scopes: ["finance"] }],
    ["?depth=99", { ...initial, depth: 6 }],
  ] as const)("opens an old or mistyped link: %s", (query, state) => {
    expect(parseState(query)).toEqual(state);
  });

  it("turns all families off when the list is empty, and keeps the calm ones when there is none", () => {
    expect(parseState("?families=").families).toEqual([]);
    expect(parseState("").families).toEqual(initial.families);
  });
});
