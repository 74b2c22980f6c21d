import type { OrgView } from "../../../graph/index/view.ts";
import { climberOf } from "../../chains/climb.ts";
import { issuersOf } from "../../chains/work.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, otherEnd } from "../../kit.ts";
import type { Accountable } from "./accountable.ts";
import type { Answering } from "./answering.ts";

const byId = (view: OrgView, rows: Iterable<number>): number[] =>
  [...new Set(rows)].sort((a, b) => (view.node(a).id < view.node(b).id ? -1 : 1));

const chainLines = (view: OrgView, actor: number): number[] => {
  const climber = climberOf(view);
  const over = climber.over(actor);
  return climber.lines(over, climber.summits(over));
};

const kinds = {
  denied: { message: "denied-to-issuer", severity: "high", status: "found" },
  "no-chain": { message: "no-chain", severity: "medium", status: "found" },
  "not-recorded": { message: "chain-not-recorded", severity: "low", status: "not-enough-data" },
} as const;

/** One finding for all actors who stand alike to the issuer of a piece of work; none if there is no such actor. */
export const issuerDraft = (
  view: OrgView,
  work: number,
  all: readonly Answering[],
  standing: keyof typeof kinds,
): Draft[] => {
  const about = all.filter((one) => one.standing === standing);
  if (about.length === 0) return [];
  const actors = byId(
    view,
    about.map(({ actor }) => actor),
  );
  const issuers = byId(
    view,
    about.flatMap((one) => one.issuers),
  );
  const issued = [...issuersOf(view, work)].flatMap(([issuer, lines]) =>
    issuers.includes(issuer) ? lines : [],
  );
  const lines = about.flatMap(({ actor, part, denials }) => [
    ...part,
    ...(denials.length > 0 ? denials : chainLines(view, actor)),
  ]);
  return [
    {
      ...kinds[standing],
      subjects: [work, ...actors],
      idSubjects: 1,
      lines: [...issued, ...lines],
      numbers: { actors: actors.length, ofActors: all.length },
      values: {
        work: named(view, [work]),
        issuer: named(view, issuers),
        actors: named(view, actors),
      },
      inferred: about.some(({ actor, denials }) => byClass(view, actor, denials)),
    },
  ];
};

/** Whether a denial reaches the actor only through a class it belongs to. */
const byClass = ({ columns }: OrgView, actor: number, denials: readonly number[]): boolean =>
  denials.some((line) => columns.lineFrom[line] !== actor && columns.lineTo[line] !== actor);

const messages = {
  several: { message: "several-accountable", severity: "low" },
  nobody: { message: "nobody-accountable", severity: "high" },
  denied: { message: "said-not-accountable", severity: "medium" },
} as const;

/** The finding about who is accountable for a piece of work. */
export const accountableDraft = (
  view: OrgView,
  work: number,
  verdict: keyof typeof messages,
  { lines, denied }: Accountable,
): Draft => {
  const evidence = verdict === "several" ? lines : denied;
  const actors = byId(
    view,
    evidence.map((line) => otherEnd(view, line, work)),
  );
  return {
    ...messages[verdict],
    subjects: [work],
    lines: [...evidence],
    numbers: { accountable: verdict === "several" ? actors.length : 0 },
    values: { work: named(view, [work]), actors: named(view, actors) },
  };
};

/** One finding for all work of which it is not recorded who is accountable: not one each, which would be noise. */
export const unrecordedDraft = (view: OrgView, works: readonly number[], all: number): Draft[] =>
  works.length === 0
    ? []
    : [
        {
          message: "accountable-not-recorded",
          severity: "low",
          status: "not-enough-data",
          subjects: byId(view, works),
          idSubjects: 0,
          lines: [],
          numbers: { notRecorded: works.length, works: all },
          values: { count: works.length, all },
        },
      ];
