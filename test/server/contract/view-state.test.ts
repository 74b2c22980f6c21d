import { describe, expect, it } from "vitest";
import { families, lineKindIds } from "../../../graph/kinds.ts";
import { languages } from "../../../graph/language.ts";
import { bases, confidences, keysOf, scopes, severities } from "../../../graph/vocabulary.ts";
import { formatAddress, parseViewAddress } from "../../../server/contract/address.ts";
import { cellMeasures } from "../../../server/contract/cell-measures.ts";
import { tableSorts } from "../../../server/contract/table-columns.ts";
import { tieKinds } from "../../../server/contract/tie-kinds.ts";
import {
  findingGroups,
  findingOrders,
  initial,
  stages,
  tablesOfPicture,
  tabs,
  themes,
  type ViewState,
} from "../../../server/contract/view-state.ts";
import { fc } from "../../random.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9.:+-]{0,20}$/);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const some = <T>(all: readonly T[]) => fc.subarray([...all]);

const anyState: fc.Arbitrary<ViewState> = fc.record({
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
  tidy: fc.boolean(),
  finding: maybe(id),
  node: maybe(id),
  line: maybe(id),
  focus: maybe(id),
  depth: fc.integer({ min: 1, max: 6 }),
  form: maybe(fc.constantFrom("boxes" as const, "icicle" as const)),
  branch: maybe(id),
  colour: fc.constantFrom(...cellMeasures),
  expanded: fc.array(id, { maxLength: 3 }),
  collapsed: fc.array(id, { maxLength: 3 }),
  severities: some(keysOf(severities)),
  rules: fc.array(id, { maxLength: 2 }),
  about: maybe(id),
  sure: maybe(fc.constantFrom(...keysOf(confidences))),
  standing: maybe(fc.constantFrom("open" as const, "accepted" as const)),
  words: maybe(fc.stringMatching(/^[a-z ]{1,12}$/)),
  group: fc.constantFrom(...findingGroups),
  order: fc.constantFrom(...findingOrders),
  tab: fc.constantFrom(...tabs),
  edit: fc.boolean(),
  stage: fc.constantFrom(...stages),
  brief: fc.constantFrom("seen" as const, "profile" as const),
  twin: fc.constantFrom(...tablesOfPicture),
  sort: fc.constantFrom(...tableSorts),
  falling: fc.boolean(),
  question: maybe(id),
  asked: maybe(fc.constantFrom("who answers to whom?", "a & b")),
  parameters: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, maxLength: 12 }), {
    maxKeys: 3,
  }),
  tried: fc.array(id, { maxLength: 3 }),
  rival: fc.array(id, { maxLength: 2 }),
  moment: fc.integer({ min: 0, max: 100 }),
  lens: fc.integer({ min: 0, max: 100 }),
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
  ties: fc.subarray([...tieKinds]),
  pins: fc.array(
    fc.record({
      id,
      across: fc.integer({ min: -1000, max: 2000 }),
      down: fc.integer({ min: -9999, max: 9999 }),
    }),
    { maxLength: 3 },
  ),
  shown: fc.array(id, { maxLength: 3 }),
  lang: fc.constantFrom(...languages),
  theme: maybe(fc.constantFrom(...themes)),
});

describe("the state in the URL", () => {
  it("comes back from its query string as it was", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect({ ...parseViewAddress(formatAddress(state)) }).toEqual({
          ...state,
          parameters: { ...state.parameters },
        });
      }),
    );
  });

  it("writes nothing where everything is as at the start", () => {
    expect(formatAddress(initial)).toBe("");
    expect(parseViewAddress("")).toEqual(initial);
  });

  it.each([
    ["?stage=hall&tab=x&lang=de&theme=blue&confidence=sure&depth=many", initial],
    ["?bases=formal,rumour&scopes=,,finance,", { ...initial, bases: ["formal"], scopes: ["finance"] }],
    ["?depth=99", initial],
  ] as const)("opens an old or mistyped link: %s", (query, state) => {
    expect(parseViewAddress(query)).toEqual(state);
  });

  it.each([
    [
      "?finding=dual-line:paper-against-practice:doa-cao",
      { finding: "dual-line:paper-against-practice:doa-cao" },
    ],
    ["?tab=reforms&try=R-8-6,R-8-8", { tab: "reforms", tried: ["R-8-6", "R-8-8"] }],
    [
      "?own=draw~reports-to~doa-cao~srsg~formal~finance,cut~doa-cao--reports-to--dfs,post~Chief%2520of%2520staff~srsg",
      {
        own: [
          {
            step: "draw",
            kind: "reports-to",
            from: "doa-cao",
            to: "srsg",
            basis: "formal",
            scope: "finance",
          },
          { step: "cut", line: "doa-cao--reports-to--dfs" },
          { step: "post", name: "Chief of staff", under: "srsg" },
        ],
      },
    ],
    ["?own=cut~a,jump~b,cut~", { own: [{ step: "cut", line: "a" }] }],
    ["?pins=a~480~-12,b~1e9~0,c", { pins: [{ id: "a", across: 480, down: -12 }] }],
    [
      "?focus=srsg&depth=2&expanded=ohchr&collapsed=secretariat&things=1&alone=1&denied=0&large=1",
      {
        focus: "srsg",
        depth: 2,
        expanded: ["ohchr"],
        collapsed: ["secretariat"],
        things: true,
        alone: true,
        denied: false,
        large: true,
      },
    ],
    [
      "?question=superiors&q.of=doa-cao&q.scope=&lang=fr",
      { question: "superiors", parameters: { of: "doa-cao", scope: "" }, lang: "fr" },
    ],
    ["?dataset=&at=&since=2008&until=2010-06", { since: "2008", until: "2010-06" }],
    [
      "?show=unsc,secretariat&stage=both&theme=dark",
      { shown: ["unsc", "secretariat"], stage: "both", theme: "dark" },
    ],
    ["?at=2008-13", {}],
    ["?page=7&utm_source=mail", {}],
  ] as const)("opens addresses that people have shared: %s", (query, changed) => {
    expect(parseViewAddress(query)).toEqual({ ...initial, ...changed });
    expect(parseViewAddress(`http://127.0.0.1:4800/${query}`)).toEqual({ ...initial, ...changed });
  });

  it("turns all families off when the list is empty, and keeps the calm ones when there is none", () => {
    expect(parseViewAddress("?families=").families).toEqual([]);
    expect(parseViewAddress("").families).toEqual(initial.families);
  });
});
