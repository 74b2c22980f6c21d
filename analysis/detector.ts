import type { z } from "zod";
import type { OrgView } from "../graph/index/view.ts";
import type { LineKind } from "../graph/kinds.ts";
import type { Words } from "../graph/vocabulary.ts";
import type { Draft } from "./finding/draft.ts";

/** One step of a rule looked at for one node: what was asked, what the facts say, which ones. */
export type Step = {
  readonly question: Words;
  readonly answer: "yes" | "no" | "not recorded";
  /** Set on the steps that make the rule fire: one of them answered yes is a finding about the node. */
  readonly decisive?: boolean;
  /** The numbers behind the answer, with the threshold where there is one. */
  readonly numbers?: Readonly<Record<string, number>>;
  readonly lines: readonly number[];
  readonly nodes: readonly number[];
};

/** What a detector says of itself: menus, CLI help, its documentation page and the API derive from it. */
export type DetectorInfo = {
  readonly id: string;
  /** Raised whenever the same data may give other findings. */
  readonly revision: number;
  readonly title: Words;
  readonly question: Words;
  readonly why: Words;
  readonly remedy: Words;
  readonly severityRule: Words;
  /** What has to be recorded before its silence means anything. */
  readonly needs: Words;
  readonly reads: readonly LineKind[];
  /** Sentences by id, with `{placeholders}`. */
  readonly messages: Readonly<Record<string, Words>>;
  /** Words of the columns of the tables it adds to findings. */
  readonly columns?: Readonly<Record<string, Words>>;
  readonly references: readonly string[];
};

/** What a Cypher twin found: which sentence, about whom, resting on which lines, with numbers of the whole organization. */
export type Told = {
  readonly message: string;
  readonly subjects: readonly number[];
  readonly lines: readonly number[];
  readonly numbers: Readonly<Record<string, number>>;
};

/**
 * A detector: metadata and a pure function of a view and options. `detect` gives drafts in any order;
 * `explain` walks the rule for one node, firing or not, and must agree with `detect`.
 */
export type Detector<Options extends z.ZodObject = z.ZodObject> = {
  readonly info: DetectorInfo;
  /** zod schema whose every field has a default and a description. */
  readonly options: Options;
  readonly detect: (view: OrgView, options: z.output<Options>) => Draft[];
  readonly explain: (view: OrgView, options: z.output<Options>, node: number) => Step[];
  /**
   * Drafts what the twin found in the database, from a view of the part around it. Only for sentences that look at the
   * whole organization; undefined for others, which `detect` finds again on the part.
   */
  readonly retell?: (view: OrgView, options: z.output<Options>, told: Told) => Draft | undefined;
};

/** Keeps the options' type while a detector is written down. */
export const detector = <Options extends z.ZodObject>(definition: Detector<Options>): Detector<Options> =>
  definition;

/** A detector with its own options applied at call time: what lists hold. */
export type AnyDetector = {
  readonly info: DetectorInfo;
  readonly options: z.ZodObject;
  readonly detect: (view: OrgView, options: unknown) => Draft[];
  readonly explain: (view: OrgView, options: unknown, node: number) => Step[];
  readonly retell?: (view: OrgView, options: unknown, told: Told) => Draft | undefined;
};

/** Closes a detector over its options schema: unknown input is parsed (a ZodError on bad options) and typed inside. */
export const withParsedOptions = <Options extends z.ZodObject>(one: Detector<Options>): AnyDetector => ({
  info: one.info,
  options: one.options,
  detect: (view, options) => one.detect(view, one.options.parse(options ?? {})),
  explain: (view, options, node) => one.explain(view, one.options.parse(options ?? {}), node),
  retell: (view, options, told) => one.retell?.(view, one.options.parse(options ?? {}), told),
});
