import type { BriefingBody } from "./briefings.ts";
import { operationsOf } from "./own-steps.ts";
import { isTried, type ViewState } from "./view-state.ts";

type Subject = BriefingBody["subject"];

/** The boxes and lines of a picture; no boxes stand for the whole slice. */
export type Drawn = Extract<Subject, { nodes: unknown }>;

/** Whether a state is about the organization's profile: it is open, or was when the briefing was asked for. */
const isProfile = ({ stage, brief }: ViewState): boolean =>
  stage === "profile" || (stage === "briefing" && brief === "profile");

/** The profile, and what stands beside it: another organization, else another date of this one. */
const profileSubject = ({ against, since }: ViewState): Subject => {
  if (against !== undefined) return { profile: true, beside: { dataset: against } };
  return since === undefined ? { profile: true } : { profile: true, beside: { at: since } };
};

/** What a state is about: the profile, else a finding that is open, else the reform that is tried, else what is drawn. */
export const briefingSubject = (state: ViewState, drawn: () => Drawn): Subject => {
  const { finding, scenario, tried, own, tab } = state;
  if (isProfile(state)) return profileSubject(state);
  if (finding !== undefined && !(isTried(state) && tab === "reforms")) return { finding };
  if (!isTried(state)) return drawn();
  const kept = scenario ?? (tried.length === 1 ? tried[0] : undefined);
  return kept !== undefined && own.length === 0
    ? { scenario: kept }
    : { reform: { patches: [...tried], operations: operationsOf(own) } };
};

/** At most so many boxes and lines go into a briefing by name. */
const most = { boxes: 500, lines: 5_000 } as const;

type Rows = readonly { readonly id: string }[];

/** The boxes and lines of a picture that is a part of the slice, by name. */
export const drawnPart = (
  { focus }: ViewState,
  { nodes, lines }: { readonly nodes: Rows; readonly lines: Rows },
): Drawn => ({
  nodes: nodes.slice(0, most.boxes).map(({ id }) => id),
  lines: lines.slice(0, most.lines).map(({ id }) => id),
  ...(focus === undefined ? {} : { about: focus }),
});

/** The other dataset that a briefing reads, where it sets two beside each other. */
export const besideIn = ({ subject }: Pick<BriefingBody, "subject">): string | undefined =>
  "profile" in subject ? subject.beside?.dataset : undefined;
