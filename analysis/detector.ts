import type { z } from "zod";
import type { OrgView } from "../graph/index/view.ts";
import type { LineKind } from "../graph/kinds.ts";
import type { Words } from "../graph/vocabulary.ts";
import { type Absences, confirmedDrafts } from "./absence.ts";
import { toldOfNode, viewOfTelling } from "./at-one-time.ts";
import type { Draft } from "./finding/draft.ts";
import type { Rule, RuleStep, Told } from "./rule.ts";

/** What a detector says of itself: menus, CLI help, its documentation page and the API derive from it. */
export type DetectorInfo = {
  readonly id: string;
  /** Raised whenever the same data may give other findings. */
  readonly revision: number;
  readonly title: Words;
  readonly question: Words;
  readonly why: Words;
  readonly remedy: Words;
  /** Where the remedy would contradict the source, what to do instead, by message. */
  readonly remedies?: Readonly<Record<string, Words>>;
  readonly severityRule: Words;
  /** What has to be recorded before its silence means anything. */
  readonly needs: Words;
  readonly reads: readonly LineKind[];
  /** Sentences by id, with `{placeholders}`. */
  readonly messages: Readonly<Record<string, Words>>;
  /** Messages of what cannot be told of several together: told only where these held at one time, as what is found is. */
  readonly meeting?: readonly string[];
  /** Words of the columns of the tables it adds to findings. */
  readonly columns?: Readonly<Record<string, Words>>;
  readonly references: readonly string[];
};

/** A detector as it is written down: what it says of itself, its options and its rules. */
export type Detector<Options extends z.ZodObject = z.ZodObject> = {
  readonly info: DetectorInfo;
  /** zod schema whose every field has a default and a description. */
  readonly options: Options;
  readonly rules: readonly Rule<z.output<Options>>[];
};

/** Keeps the options' type while a detector is written down. */
export const detector = <Options extends z.ZodObject>(definition: Detector<Options>): Detector<Options> =>
  definition;

/**
 * A detector with its own options applied at call time: what lists hold. `detect` gives drafts in any order; `explain`
 * walks the rules for one node, firing or not; `retell` drafts what a Cypher twin found by looking at the whole
 * organization, from a view of the part around it (undefined where `detect` finds it again on the part).
 */
export type AnyDetector = {
  readonly info: DetectorInfo;
  readonly options: z.ZodObject;
  /** Messages that say that something is not there, and that no slice may make. */
  readonly absences: Absences;
  readonly detect: (view: OrgView, options: unknown) => Draft[];
  readonly explain: (view: OrgView, options: unknown, node: number) => RuleStep[];
  readonly retell: (view: OrgView, options: unknown, told: Told) => Draft | undefined;
};

/** Drafts of a detector, marked where they speak of several together though nothing is found. */
const withMeeting = ({ meeting = [] }: DetectorInfo, drafts: Draft[]): Draft[] =>
  meeting.length === 0
    ? drafts
    : drafts.map((one) => (meeting.includes(one.message) ? { ...one, meets: true } : one));

/** Closes a detector over its options schema: unknown input is parsed (a ZodError on bad options) and typed inside. */
export const withParsedOptions = <Options extends z.ZodObject>({
  info,
  options,
  rules,
}: Detector<Options>): AnyDetector => {
  const parse = (given: unknown): z.output<Options> => options.parse(given ?? {});
  const absences = new Map(rules.flatMap((one) => [...one.absences]));
  return {
    info,
    options,
    absences,
    detect: (view, given) => {
      const asked = parse(given);
      return withMeeting(
        info,
        rules.flatMap((one) => one.detect(view, asked)),
      );
    },
    explain: (view, given, node) => {
      const asked = parse(given);
      const toldBy = (some: readonly Rule<z.output<Options>>[]) => (one: OrgView) => {
        const detect = (part: OrgView): Draft[] =>
          withMeeting(
            info,
            some.flatMap((each) => each.detect(part, asked)),
          );
        return confirmedDrafts(one, detect(one), absences, detect);
      };
      const kept = toldOfNode(view, node, toldBy(rules));
      return rules.flatMap((one) => one.explain(viewOfTelling(view, node, kept, toldBy([one])), node, asked));
    },
    retell: (view, given, told) => {
      const asked = parse(given);
      return rules.map((one) => one.retell(view, told, asked)).find((draft) => draft !== undefined);
    },
  };
};
