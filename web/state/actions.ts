import type { Basis } from "../../graph/vocabulary.ts";
import type { OwnStep } from "../../server/contract/own-steps.ts";
import { initial, isTried, type StageView, type ViewState } from "../../server/contract/view-state.ts";
import { everyFinding } from "./findings-filter.ts";
import { isCompared } from "./size.ts";

/** What a gesture changes: each decides here, once, what else is let go of. */
export type Change = Partial<ViewState>;

const nothingOpen = {
  finding: undefined,
  node: undefined,
  line: undefined,
  brief: "seen",
  tidy: false,
} satisfies Change;

/** Opens the builder: about the profile if it is what one looks at. */
export const openBriefing = (from: StageView): Change => ({
  stage: "briefing",
  brief: from === "profile" ? "profile" : "seen",
});

/** Closes the builder: back to the profile it was about, else to the picture. */
export const closeBriefing = ({ brief }: Pick<ViewState, "brief">): Change => ({
  stage: brief === "profile" ? "profile" : "picture",
  brief: "seen",
});

/** Opens what a node is, beside whatever else is open. */
export const openNode = (id: string): Change => ({ node: id, line: undefined });

export const openLine = (id: string): Change => ({ line: id, node: undefined });

/** Goes back from a node or line to what was open before it. */
export const closePart = (): Change => ({ node: undefined, line: undefined });

/** A node looked for by name: what was open is not what one asks about now. */
export const openFoundNode = (id: string): Change => ({ ...nothingOpen, node: id });

/** Opens a finding. Its evidence may be anywhere, so a focus on something else is left. */
export const openFinding = (id: string | undefined): Change => ({
  ...nothingOpen,
  finding: id,
  question: undefined,
  asked: undefined,
  focus: undefined,
  depth: 1,
  shown: [],
  form: undefined,
  branch: undefined,
});

/** Opens a finding from another part of the page than the list of findings. */
export const openFindingInList = (id: string | undefined): Change => ({
  ...openFinding(id),
  tab: "findings",
});

/** Lists all findings of one kind, whatever was filtered before. */
export const openFindingsOf = (detector: string): Change => ({
  ...openFindingInList(undefined),
  ...everyFinding,
  rules: [detector],
});

export const openQuestion = (
  question: string | undefined,
  parameters: Readonly<Record<string, string>> = {},
): Change => ({ ...nothingOpen, tab: "questions", question, parameters });

type Reading = {
  readonly question: string;
  readonly parameters: Readonly<Record<string, string | boolean>>;
  /** The basis that the words ask about: what is looked at from now on. */
  readonly bases?: readonly Basis[] | undefined;
};

/** A question in one's own words that is not understood yet. */
export const askInWords = (text: string): Change => ({ ...openQuestion(undefined), asked: text });

/** The question that a text means, with what it says; what is missing is left to the form. */
export const askedFreely = (text: string, { question, parameters, bases }: Reading): Change => ({
  ...openQuestion(
    question,
    Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)])),
  ),
  ...(bases === undefined ? {} : { bases: [...bases] }),
  asked: text,
});

/** Asks the open question with what is known now. */
export const openAnswer = (parameters: Readonly<Record<string, string>>): Change => ({
  ...nothingOpen,
  parameters,
  asked: undefined,
});

/** Opens a branch of the hierarchy as an icicle; all of it where none is named. */
export const openBranch = (branch: string | undefined): Change => ({ branch, form: "icicle" });

/** Over an icicle: lines in practice with the gap between paper and practice as colour, or neither where both are there. */
export const practiceOver = ({ ties, colour }: Pick<ViewState, "ties" | "colour">): Change =>
  ties.includes("practice") && colour === "gap"
    ? { ties: ties.filter((kind) => kind !== "practice"), colour: initial.colour }
    : { ties: ties.includes("practice") ? ties : [...ties, "practice"], colour: "gap" };

/** From an icicle to the boxes in which what is tried or compared is seen. */
export const momentInBoxes = (state: ViewState): Change =>
  isTried(state) || isCompared(state) ? { form: undefined, moment: 100 } : {};

/** Shows only what is near a node. */
export const focusOn = (id: string): Change => ({ focus: id, depth: 1 });

export const leaveFocus = (): Change => ({ focus: undefined, depth: 1 });

/** Lights nodes and lines by hand, such as the result of a query. */
export const light = (shown: readonly string[]): Change => ({
  shown,
  stage: "picture",
  finding: undefined,
  question: undefined,
});

/** Tries other patches than before: it is no longer the reform that was kept. */
export const tryPatches = (tried: readonly string[]): Change => ({
  ...nothingOpen,
  tab: "reforms",
  tried,
  scenario: undefined,
});

/** Tries other steps of one's own than before. */
export const tryOwn = (own: readonly OwnStep[]): Change => ({
  ...nothingOpen,
  tab: "reforms",
  own,
  scenario: undefined,
});

export const tryNothing = (): Change => ({ tried: [], own: [], scenario: undefined, rival: [], moment: 50 });

/** Puts back on the bench what was there. */
export const tryAgain = (was: Pick<ViewState, "tried" | "own" | "scenario" | "rival">): Change => ({
  ...nothingOpen,
  tab: "reforms",
  ...was,
});

/** Sets other patches beside the reform tried, to be compared with it. */
export const setBeside = (rival: readonly string[]): Change => ({ ...nothingOpen, tab: "reforms", rival });

/** Opens a reform that was kept. */
export const openScenario = (
  scenario: string,
  tried: readonly string[],
  own: readonly OwnStep[],
): Change => ({
  ...nothingOpen,
  tried,
  own,
  scenario,
});

/** Sets two dates, or another dataset, against each other; a reform is not compared at the same time. */
export const openComparison = (sides: Pick<ViewState, "since" | "until" | "against">): Change => ({
  ...nothingOpen,
  ...tryNothing(),
  ...sides,
});

/** Another dataset: nothing of the one before is kept but how the page looks. */
export const openDataset = (
  id: string | undefined,
  { lang, theme, tab }: Pick<ViewState, "lang" | "theme" | "tab">,
): Change => ({ ...initial, dataset: id, lang, theme, tab });

/** A dataset just brought in: its findings first. */
export const openBrought = (id: string, state: Pick<ViewState, "lang" | "theme">): Change =>
  openDataset(id, { ...state, tab: "findings" });

/** An empty record just begun: it opens to be written. */
export const openEmpty = (id: string, state: Pick<ViewState, "lang" | "theme">): Change => ({
  ...openBrought(id, state),
  edit: true,
  stage: "grid",
});

/** All of the slice, drawn as unasked. */
export const resetSlice = (): Change => {
  const { bases, denied, scopes, families, at, confidence, things, alone } = initial;
  return { bases, denied, scopes, families, at, confidence, things, alone };
};

/** A list with one of its members put in or taken out. */
export const toggled = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
