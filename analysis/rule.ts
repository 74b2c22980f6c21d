import type { OrgView } from "../graph/index/view.ts";
import type { Words } from "../graph/vocabulary.ts";
import { type Absence, type Absences, confirmedDrafts } from "./absence.ts";
import type { Draft } from "./finding/draft.ts";

/**
 * Rules as data: what a rule is asked of, and the conditions it puts to it, in order. Finding and explaining both
 * come from the one list, so that they cannot disagree. Longer than a usual file because the types of a rule and the
 * two ways of going through it are read together.
 */

export type ConditionAnswer = "yes" | "no" | "not recorded";

/** The rows an answer rests on and the numbers behind it. */
export type ConditionEvidence = {
  readonly lines?: readonly number[];
  readonly nodes?: readonly number[];
  readonly numbers?: Readonly<Record<string, number>>;
};

/** What the record says to a condition. The evidence is gathered only to explain: a rule is put to many, and few ask why. */
export type Fact = { readonly answer: ConditionAnswer; readonly evidence: () => ConditionEvidence };

/** A condition with its answer for one node. */
export type RuleStep = {
  readonly question: Words;
  readonly answer: ConditionAnswer;
  /** Set on the steps that make the rule fire: one of them answered yes is a finding about the node. */
  readonly decisive?: boolean;
  /** The numbers behind the answer, with the threshold where there is one. */
  readonly numbers?: Readonly<Record<string, number>>;
  readonly lines: readonly number[];
  readonly nodes: readonly number[];
};

/** What a Cypher twin found: which sentence, about whom, resting on which lines, with numbers of the whole organization. */
export type Told = {
  readonly message: string;
  readonly subjects: readonly number[];
  readonly lines: readonly number[];
  readonly numbers: Readonly<Record<string, number>>;
};

/** One question of a rule and what its answers tell. A condition that tells nothing only explains the others. */
export type Condition<Subject, Options> = {
  readonly id: string;
  readonly ask: Words;
  readonly test: (view: OrgView, subject: Subject, options: Options) => Fact;
  /** The finding where the answer is yes. */
  readonly found?: (view: OrgView, subject: Subject, options: Options) => Draft;
  /** Set where the finding says that something is not there; its message is then the condition's id. */
  readonly absence?: Absence;
  /** What cannot be told where the answer is not recorded. */
  readonly unknown?: (view: OrgView, subject: Subject, options: Options) => Draft;
  /** The same, told once for all subjects. */
  readonly unknownOfAll?: OfAll<Subject>;
  /** Whether the options ask for what it tells; without it they do. */
  readonly wanted?: (options: Options) => boolean;
};

/** What is told once for all subjects of a rule about which something is not recorded. */
export type OfAll<Subject> = {
  readonly message: string;
  readonly row: (subject: Subject) => number;
  /** How many there are in all, and under which name a twin gives that number. */
  readonly all: (view: OrgView) => number;
  readonly allInTwin: string;
  /** `told` where a twin found them, which knows what a view of a part of the record does not show. */
  readonly draft: (view: OrgView, rows: readonly number[], all: number, told?: Told) => Draft;
};

export type RuleDefinition<Subject, Options> = {
  /** Everything in a view the conditions are put to; what none of them could fire on may be left out. */
  readonly subjects: (view: OrgView, options: Options) => Iterable<Subject>;
  /** The subjects a node has a part in; undefined where the rule does not ask about such a node. */
  readonly at: (view: OrgView, node: number, options: Options) => readonly Subject[] | undefined;
  /** The subject a twin found, where the part of the organization around it would not show it. */
  readonly told?: (view: OrgView, told: Told, options: Options) => Subject | undefined;
  readonly conditions: readonly Condition<Subject, Options>[];
  /** Set where of all conditions that are met only the first tells something. */
  readonly firstOnly?: boolean;
};

/** A rule with what it is asked of closed over: what a detector lists. */
export type Rule<Options> = {
  /** Messages that say that something is not there. */
  readonly absences: Absences;
  readonly detect: (view: OrgView, options: Options) => Draft[];
  readonly explain: (view: OrgView, node: number, options: Options) => RuleStep[];
  /** The draft of what a twin found by looking at the whole organization; undefined where `detect` on a part finds it. */
  readonly retell: (view: OrgView, told: Told, options: Options) => Draft | undefined;
};

const nothing = (): ConditionEvidence => ({});

/** A fact. Where the record says no, `known` tells whether that no can be relied on. */
export const fact = (
  { yes, known = true }: { readonly yes: boolean; readonly known?: boolean },
  evidence: () => ConditionEvidence = nothing,
): Fact => ({ answer: yes ? "yes" : known ? "no" : "not recorded", evidence });

const isWanted = <S, O>({ wanted }: Condition<S, O>, options: O): boolean => wanted?.(options) ?? true;

/** What a condition tells of one subject whose answer is known. */
const tell = <S, O>(
  condition: Condition<S, O>,
  answer: ConditionAnswer,
): Condition<S, O>["found"] | undefined => {
  if (answer === "no") return undefined;
  return answer === "yes" ? condition.found : condition.unknown;
};

const put = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

const detect = <S, O>(rule: RuleDefinition<S, O>, view: OrgView, options: O): Draft[] => {
  const drafts: Draft[] = [];
  const open = new Map<OfAll<S>, number[]>();
  const asked = rule.conditions.filter(
    (one) => (one.found ?? one.unknown ?? one.unknownOfAll) !== undefined && isWanted(one, options),
  );
  for (const subject of rule.subjects(view, options))
    for (const condition of asked) {
      const { answer } = condition.test(view, subject, options);
      const draft = tell(condition, answer)?.(view, subject, options);
      if (draft !== undefined) drafts.push(draft);
      const { unknownOfAll } = condition;
      if (answer === "not recorded" && unknownOfAll !== undefined)
        put(open, unknownOfAll, unknownOfAll.row(subject));
      if (draft !== undefined && rule.firstOnly) break;
    }
  for (const [{ draft, all }, rows] of open) drafts.push(draft(view, rows, all(view)));
  return drafts;
};

const strongest = (facts: readonly Fact[]): ConditionAnswer =>
  (["yes", "not recorded"] as const).find((answer) => facts.some((one) => one.answer === answer)) ?? "no";

/** What a condition says of several subjects of a node in one step: the strongest answer, and what it rests on. */
const stepOf = (ask: Words, node: number, facts: readonly Fact[], decisive: boolean): RuleStep => {
  const answer = strongest(facts);
  const told = facts.filter((one) => one.answer === answer).map(({ evidence }) => evidence());
  const numbers = told.find((one) => one.numbers !== undefined)?.numbers;
  const nodes = [...new Set(told.flatMap((one) => one.nodes ?? []))];
  return {
    question: ask,
    answer,
    ...(decisive ? { decisive } : {}),
    ...(numbers === undefined ? {} : { numbers }),
    lines: [...new Set(told.flatMap(({ lines }) => lines ?? []))],
    nodes: nodes.length > 1 ? nodes.filter((other) => other !== node) : nodes,
  };
};

/** A fact; that something is not there is not recorded where only the slice hides it. */
const answerTo = <S, O>(
  rule: RuleDefinition<S, O>,
  condition: Condition<S, O>,
  view: OrgView,
  subject: S,
  options: O,
): Fact => {
  const found = condition.test(view, subject, options);
  if (found.answer !== "yes" || condition.absence === undefined || condition.found === undefined)
    return found;
  const draft = condition.found(view, subject, options);
  const told = confirmedDrafts(view, [draft], new Map([[condition.id, condition.absence]]), (wide) =>
    detect(rule, wide, options),
  );
  return told.length > 0 ? found : { ...found, answer: "not recorded" };
};

const explain = <S, O>(rule: RuleDefinition<S, O>, view: OrgView, node: number, options: O): RuleStep[] => {
  const subjects = rule.at(view, node, options);
  if (subjects === undefined) return [];
  const told = new Set<S>();
  return rule.conditions.map((condition) => {
    const decides = condition.found !== undefined && isWanted(condition, options);
    const facts = subjects.map((subject) => answerTo(rule, condition, view, subject, options));
    const isYes = (place: number): boolean => facts[place]?.answer === "yes";
    const some = subjects.some((_, place) => isYes(place));
    const decisive =
      decides && (!some || subjects.some((subject, place) => isYes(place) && !told.has(subject)));
    if (rule.firstOnly && isWanted(condition, options))
      for (const subject of subjects)
        if (tell(condition, condition.test(view, subject, options).answer) !== undefined) told.add(subject);
    return stepOf(condition.ask, node, facts, decisive);
  });
};

const retell = <S, O>(
  rule: RuleDefinition<S, O>,
  view: OrgView,
  told: Told,
  options: O,
): Draft | undefined => {
  for (const { unknownOfAll } of rule.conditions)
    if (unknownOfAll?.message === told.message)
      return unknownOfAll.draft(view, told.subjects, told.numbers[unknownOfAll.allInTwin] ?? 0, told);
  const subject = rule.told?.(view, told, options);
  if (subject === undefined) return undefined;
  return detect({ ...rule, subjects: () => [subject] }, view, options).find(
    ({ message }) => message === told.message,
  );
};

/** Closes a rule over what it is asked of. */
export const rule = <Subject, Options>(definition: RuleDefinition<Subject, Options>): Rule<Options> => ({
  absences: new Map(
    definition.conditions.flatMap(({ id, absence }) =>
      absence === undefined ? [] : [[id, absence] as const],
    ),
  ),
  detect: (view, options) => detect(definition, view, options),
  explain: (view, node, options) => explain(definition, view, node, options),
  retell: (view, told, options) => retell(definition, view, told, options),
});
