import { calmFamilies, type Family } from "../../graph/kinds.ts";
import type { Basis, Confidence, Scope } from "../../graph/vocabulary.ts";
import type { OwnStep } from "./own-steps.ts";

export const tabs = ["findings", "questions", "reforms", "data"] as const;
export type Tab = (typeof tabs)[number];

/** What the middle column shows. */
export const stages = ["picture", "both", "table", "console", "briefing"] as const;
export type Stage = (typeof stages)[number];

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

/** Everything the page shows can be told from this, and all of it is in the URL. */
export type ExplorerState = {
  readonly dataset: string | undefined;
  /** Slice. Empty lists mean everything. */
  readonly bases: readonly Basis[];
  readonly denied: boolean;
  readonly scopes: readonly Scope[];
  readonly at: string | undefined;
  readonly confidence: Confidence;
  /** Families of lines that are drawn; the slice itself holds all of them. */
  readonly families: readonly Family[];
  /** Also draw what does not act: tasks, funds, documents … */
  readonly things: boolean;
  /** Also draw what has no line in the picture. */
  readonly alone: boolean;
  /** Draws more boxes than are drawn unasked. */
  readonly large: boolean;
  readonly finding: string | undefined;
  readonly node: string | undefined;
  readonly line: string | undefined;
  readonly focus: string | undefined;
  readonly depth: number;
  readonly expanded: readonly string[];
  readonly collapsed: readonly string[];
  readonly tab: Tab;
  readonly stage: Stage;
  readonly question: string | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tried: readonly string[];
  readonly scenario: string | undefined;
  /** Steps of a reform that the reader made. */
  readonly own: readonly OwnStep[];
  /** What is set against what: two dates, or another dataset. */
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly against: string | undefined;
  /** Nodes and lines lit by hand, such as the result of a query. */
  readonly shown: readonly string[];
  readonly lang: Language;
  readonly theme: Theme | undefined;
};

export const initial: ExplorerState = {
  dataset: undefined,
  bases: [],
  denied: true,
  scopes: [],
  at: undefined,
  confidence: "background",
  families: calmFamilies,
  things: false,
  alone: false,
  large: false,
  finding: undefined,
  node: undefined,
  line: undefined,
  focus: undefined,
  depth: 1,
  expanded: [],
  collapsed: [],
  tab: "findings",
  stage: "picture",
  question: undefined,
  parameters: {},
  tried: [],
  scenario: undefined,
  own: [],
  since: undefined,
  until: undefined,
  against: undefined,
  shown: [],
  lang: "en",
  theme: undefined,
};
