import { z } from "zod";
import type { Slice } from "../../graph/index/slice.ts";
import { families, familiesAtFirst } from "../../graph/kinds.ts";
import { languages } from "../../graph/language.ts";
import { partialDateSchema } from "../../graph/model/date.ts";
import type { VisibleOptions } from "../../graph/visible/index.ts";
import { bases, confidences, keysOf, scopes, severities } from "../../graph/vocabulary.ts";
import { cellMeasures } from "./cell-measures.ts";
import { ownStepCodec } from "./own-steps.ts";
import { pinCodec } from "./pins.ts";
import { tableSorts } from "./table-columns.ts";
import { tieKinds } from "./tie-kinds.ts";

/* Longer than a usual file because it is the one table of what a view can say, a row per field. */

export const tabs = ["findings", "questions", "reforms", "data"] as const;
export type ListTab = (typeof tabs)[number];

/** What the middle column shows. */
export const stages = [
  "picture",
  "both",
  "table",
  "console",
  "briefing",
  "import",
  "grid",
  "history",
  "settings",
  "profile",
] as const;
export type StageView = (typeof stages)[number];

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** By what the list of findings is divided, and in which order its rows stand. */
export const findingGroups = ["severity", "rule", "subject"] as const;
export const findingOrders = ["severity", "evidence", "name"] as const;

/** The tables that say the picture in words. */
export const tablesOfPicture = ["outline", "actors", "lines"] as const;

/** How the hierarchy is drawn. */
const forms = ["boxes", "icicle"] as const;

/** How text that need not be there stands in an address: as an empty one, which is left out. */
const orNothing = {
  decode: (given: string): string | undefined => given || undefined,
  encode: (value: string | undefined): string => value ?? "",
};
const text = z.codec(z.string(), z.string().optional(), orNothing).prefault("");
const date = z.codec(z.string(), partialDateSchema.optional(), orNothing).prefault("");

/** The members of a list in an address. */
export const membersOf = (given: string): string[] => given.split(",").filter((member) => member !== "");

const list = <Item extends z.ZodType<unknown, string>>(item: Item, start: readonly z.output<Item>[] = []) =>
  z
    .codec(z.string(), z.array(z.string()), { decode: membersOf, encode: (members) => members.join() })
    .pipe(z.array(item))
    .readonly()
    .default(start);

const flag = (start: boolean) =>
  z
    .codec(z.enum(["0", "1"]), z.boolean(), {
      decode: (given) => given === "1",
      encode: (value) => (value ? "1" : "0"),
    })
    .default(start);

const depth = z
  .codec(z.string().regex(/^[1-6]$/), z.int().min(1).max(6), { decode: Number, encode: String })
  .default(1);

/** A slider's place, from 0 to 100. */
const percent = (start: number) =>
  z
    .codec(z.string().regex(/^\d{1,3}$/), z.int().min(0).max(100), { decode: Number, encode: String })
    .default(start);

const id = z.string().min(1);

/**
 * Everything an explorer shows can be told from this, and all of it is in the address: each field is a codec
 * between its text there and its value, with the value at which it stands where the address does not name it.
 */
export const viewStateSchema = z
  .object({
    dataset: text,
    /** Slice. Empty lists mean everything. */
    bases: list(z.enum(keysOf(bases))),
    denied: flag(true),
    scopes: list(z.enum(keysOf(scopes))),
    at: date,
    confidence: z.enum(keysOf(confidences)).default("background"),
    /** Families of lines that are drawn; the slice itself holds all of them. */
    families: list(z.enum(keysOf(families)), familiesAtFirst),
    /** Also draw what does not act: tasks, funds, documents … */
    things: flag(false),
    /** Also draw what has no line in the picture. */
    alone: flag(false),
    /** Draws more boxes than are drawn unasked. */
    large: flag(false),
    finding: text,
    node: text,
    line: text,
    focus: text,
    depth,
    /** Boxes, or an icicle; left out, whichever shows more. The branch that is open in either, and the icicle's colours. */
    form: z.enum(forms).optional(),
    branch: text,
    colour: z.enum(cellMeasures).default("reports"),
    /** Lines beside the hierarchy that are drawn over an icicle. */
    ties: list(z.enum(tieKinds)),
    expanded: list(id),
    collapsed: list(id),
    /** Lays the picture out for itself; left out, it is inserted into the arrangement of the whole record. */
    tidy: flag(false),
    /** Where the reader put boxes; all others stand where the layout puts them. */
    pins: list(pinCodec),
    /** Which findings are listed; empty lists mean every one. */
    severities: list(z.enum(keysOf(severities))),
    rules: list(id),
    about: text,
    sure: z.enum(keysOf(confidences)).optional(),
    standing: z.enum(["open", "accepted"]).optional(),
    words: text,
    group: z.enum(findingGroups).default("severity"),
    order: z.enum(findingOrders).default("severity"),
    tab: z.enum(tabs).default("findings"),
    /** Whether the record can be written on. */
    edit: flag(false),
    stage: z.enum(stages).default("picture"),
    /** What the briefing was asked for from: what is seen, or the profile. */
    brief: z.enum(["seen", "profile"]).default("seen"),
    /** Which table stands beside the picture or in its place, and how that of all actors is sorted. */
    twin: z.enum(tablesOfPicture).default("outline"),
    sort: z.enum(tableSorts).default("name"),
    falling: flag(false),
    question: text,
    /** A question in the reader's own words, beside the one it was read as. */
    asked: text,
    parameters: z.record(z.string(), z.string()).default({}),
    tried: list(id),
    scenario: text,
    /** Patches of another reform, set beside the one tried. */
    rival: list(id),
    /** Between today, at 0, and the reform, at 100; halfway both are seen. */
    moment: percent(50),
    /** Between how the lines are on paper, at 0, and in practice, at 100. */
    lens: percent(0),
    /** Steps of a reform that the reader made. */
    own: list(ownStepCodec),
    /** What is set against what: two dates, or another dataset. */
    since: date,
    until: date,
    against: text,
    /** Nodes and lines lit by hand, such as the result of a query. */
    shown: list(id),
    lang: z.enum(languages).default("en"),
    theme: z.enum(themes).optional(),
  })
  .readonly();
export type ViewState = z.output<typeof viewStateSchema>;

/** How everything stands where the address says nothing. */
export const initial: ViewState = z.decode(viewStateSchema, {});

/** The slice that a state looks at; which families of it are drawn is another matter. */
export const sliceOfState = ({ bases: b, scopes: s, at, confidence }: ViewState): Slice => ({
  bases: [...b],
  scopes: [...s],
  families: [],
  confidence,
  ...(at === undefined ? {} : { at }),
});

/** Of a larger picture, only the top of the hierarchy is drawn at first. */
const drawnCalmly = 220;

/** What is lit: the evidence of a finding, the ground of an answer, what a reform touches. */
export type Lit = { readonly nodes: readonly string[]; readonly lines: readonly string[] };

/** What of a slice is drawn in a state, whatever is lit besides included. */
export const visibleIn = (state: ViewState, lit: Lit): VisibleOptions => {
  const { families: drawn, node, focus, line, shown, large } = state;
  return {
    ...state,
    families: new Set(drawn),
    most: large ? Number.POSITIVE_INFINITY : drawnCalmly,
    nodes: new Set([...lit.nodes, ...[node, focus].filter((one) => one !== undefined), ...shown]),
    lines: new Set([...lit.lines, ...(line === undefined ? [] : [line])]),
  };
};

const drawnBy = [
  "focus",
  "shown",
  "expanded",
  "collapsed",
  "families",
  "denied",
  "things",
  "alone",
] as const satisfies readonly (keyof ViewState)[];

/** Whether the picture is the whole slice, drawn as unasked. */
export const showsWholeSlice = (state: ViewState): boolean =>
  drawnBy.every((field) => String(state[field]) === String(initial[field]));

/** Whether only a part of what is recorded is looked at. */
export const isSliced = ({ bases: b, scopes: s, at, confidence }: ViewState): boolean =>
  b.length + s.length > 0 || at !== undefined || confidence !== initial.confidence;

/** Whether a reform is being tried. */
export const isTried = ({ tried, own, scenario }: ViewState): boolean =>
  tried.length + own.length > 0 || scenario !== undefined;
