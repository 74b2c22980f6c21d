import { i32 } from "../graph/index/at.ts";
import { linesOf } from "../graph/index/relation.ts";
import type { OrgView } from "../graph/index/view.ts";
import type { LineKind } from "../graph/kinds.ts";
import type { Polarity, Severity, Words } from "../graph/vocabulary.ts";
import type { Draft } from "./finding/draft.ts";
import type { Value } from "./finding/words.ts";
import { named } from "./kit.ts";
import { fact, type Rule, rule } from "./rule.ts";

/** Rules about single lines: what a source says of one line, such as that it is weak, denied or holds something back. */

/** Lines from one end to another of which the same is said. */
export type SaidLine = { readonly lines: readonly number[]; readonly from: number; readonly to: number };

/** A line with its ends. */
type Tested = { readonly line: number; readonly from: number; readonly to: number };

export type SaidRule = {
  /** Key of the message, which names the ends as `{from}` and `{to}`. */
  readonly id: string;
  readonly ask: Words;
  readonly kinds: readonly LineKind[];
  readonly polarity?: Polarity;
  /** What else has to hold of the line and its ends. */
  readonly test: (view: OrgView, said: Tested) => boolean;
  readonly severity: Severity;
  /** Further lines of the evidence. */
  readonly more?: (view: OrgView, said: SaidLine) => readonly number[];
  /** The sentence, where it is another than the message's own. */
  readonly wording?: (view: OrgView, said: SaidLine) => string | undefined;
  /** What else the message names. */
  readonly values?: (view: OrgView, said: SaidLine) => Readonly<Record<string, Value>>;
};

const directions = ["out", "in"] as const;

const tested = (view: OrgView, line: number): Tested => ({
  line,
  from: i32(view.columns.lineFrom, line),
  to: i32(view.columns.lineTo, line),
});

/** Lines gathered by their ends. */
const byEnds = (lines: readonly Tested[]): SaidLine[] => {
  const pairs = new Map<string, { from: number; to: number; lines: number[] }>();
  for (const { line, from, to } of lines) {
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, lines: [] };
    pair.lines.push(line);
    pairs.set(`${from} ${to}`, pair);
  }
  return [...pairs.values()];
};

const draft =
  ({ id, severity, more, wording, values }: SaidRule) =>
  (view: OrgView, said: SaidLine): Draft => ({
    message: id,
    wording: wording?.(view, said),
    severity,
    subjects: [said.from, said.to],
    lines: [...said.lines, ...(more?.(view, said) ?? [])],
    values: { ...values?.(view, said), from: named(view, [said.from]), to: named(view, [said.to]) },
    alike: { places: ["from", "to"], isDirected: true },
    claims: said.lines,
  });

/** A rule that tells, for two ends, the lines of some kinds between them that pass a test. */
export const ofSaidLine = (one: SaidRule): Rule<unknown> => {
  const { id, ask, kinds, polarity = "asserted", test } = one;
  const passing = (view: OrgView, lines: readonly number[]): SaidLine[] =>
    byEnds(
      lines.map((line) => tested(view, line)).filter((said) => said.from !== said.to && test(view, said)),
    );
  const linesAt = (view: OrgView, node: number): number[] => [
    ...new Set(directions.flatMap((way) => [...linesOf(view.relation(kinds, way, polarity), node)])),
  ];
  return rule<SaidLine, unknown>({
    subjects: (view) =>
      passing(
        view,
        kinds.flatMap((kind) => [...view.linesOfKind(kind, polarity)]),
      ),
    at: (view, node) => {
      const lines = linesAt(view, node);
      return lines.length === 0 ? undefined : passing(view, lines);
    },
    conditions: [
      { id, ask, test: (_view, { lines }) => fact({ yes: true }, () => ({ lines })), found: draft(one) },
    ],
  });
};
