import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import { distinct } from "../../finding/short-lists.ts";
import { climberOf } from "../../hierarchy/climb.ts";
import { named } from "../../kit.ts";
import type { Actor } from "./actors.ts";
import type { Judgement, Parting } from "./judgement.ts";
import { pillarNumbers, pillarsOf } from "./pillars.ts";

const severity: Record<Parting, Severity> = {
  "beyond-issuer": "high",
  "no-common-superior": "medium",
  "far-superior": "low",
  "chain-not-recorded": "low",
};

const endsOf = (actors: readonly Actor[]): number[] => actors.flatMap(({ summits }) => [...summits]);

/** Lines that say each actor's part, and those of its chain up to where it ends; chains share their upper lines. */
const evidence = (view: OrgView, { parting, involved, issuers }: Judgement): number[] => {
  const climber = climberOf(view);
  const chains = involved.flatMap(({ lines, over, summits }) => [...lines, ...climber.lines(over, summits)]);
  return distinct(parting === "beyond-issuer" ? [...chains, ...[...issuers.values()].flat()] : chains);
};

/** Lines of which the sentence speaks: where chains of those outside end, or the part that each has in the work. */
const claimsOf = (view: OrgView, { parting, involved, outsiders }: Judgement): number[] => {
  const climber = climberOf(view);
  return parting === "beyond-issuer"
    ? outsiders.flatMap(({ over, summits }) => climber.lines(over, summits))
    : involved.flatMap(({ lines }) => [...lines]);
};

const numbersOf = (view: OrgView, { actors, pairs, involved }: Judgement): Record<string, number> => {
  const count = (standing: string): number => pairs.filter((pair) => pair.standing === standing).length;
  const steps = pairs.flatMap((pair) => (pair.steps === undefined ? [] : [pair.steps]));
  return {
    actors: actors.length,
    summits: new Set(endsOf(involved)).size,
    pairsApart: count("apart"),
    pairsExcused: count("excused"),
    chainsNotRecorded: actors.filter(({ summits }) => summits.length === 0).length,
    greatestEscalation: Math.max(0, ...steps),
    ...pillarNumbers(
      pillarsOf(
        view,
        actors.map(({ row }) => row),
      ),
    ),
  };
};

/** One finding about a piece of work, from its judgement. */
export const draftStovePipe = (view: OrgView, judgement: Judgement): Draft => {
  const { work, parting, involved, outsiders, issuers } = judgement;
  const about = parting === "beyond-issuer" ? outsiders : involved;
  const rows = (actors: readonly Actor[]): number[] => actors.map(({ row }) => row);
  const numbers = numbersOf(view, judgement);
  return {
    message: parting,
    severity: severity[parting],
    status: parting === "chain-not-recorded" ? "not-enough-data" : "found",
    subjects: [work, ...rows(involved)],
    idSubjects: 1,
    lines: evidence(view, judgement),
    claims: claimsOf(view, judgement),
    ...(parting === "no-common-superior"
      ? { alike: { places: ["work", ""], isDirected: true } as const }
      : {}),
    numbers,
    values: {
      work: named(view, [work]),
      actors: named(view, rows(involved)),
      outsiders: named(view, rows(outsiders)),
      unknown: named(view, rows(involved.filter(({ summits }) => summits.length === 0))),
      issuer: named(view, issuers.keys()),
      ends: named(view, endsOf(about)),
      steps: numbers.greatestEscalation ?? 0,
    },
    table: {
      columns: ["actor", "ends"],
      rows: involved.map(({ row, summits }) => [named(view, [row]), named(view, summits)]),
    },
  };
};
