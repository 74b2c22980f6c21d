import { z } from "zod";
import { hasEnds, holdTogether } from "../../../graph/index/period.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { answeringKinds } from "../../../graph/index/view.ts";
import { climberAmong, climberOf } from "../../hierarchy/climb.ts";
import { actorsOf, issuersOf } from "../../hierarchy/work.ts";
import { query } from "../../query.ts";
import { farEnd, linesAt } from "../shared/lines.ts";
import { sortLines, sortNodes } from "../shared/order.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";
import { namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { atLeast } from "../shared/ways.ts";
import { phrasings } from "./phrasings.ts";

type Judged = {
  readonly actor: number;
  readonly fate: "denied" | "within" | "elsewhere" | "unknown";
  readonly ends: readonly number[];
  readonly lines: readonly number[];
};

/**
 * Whether an actor's chains reach an issuer; a source that denies it is believed before a chain is followed. Only what
 * holds while the actor has a part in the work counts: `taking` are the lines that say so.
 */
const judge = (
  view: OrgView,
  actor: number,
  issuers: ReadonlySet<number>,
  taking: readonly number[],
): Judged => {
  const atWork = (line: number): boolean => taking.some((one) => holdTogether(view.columns, [one, line]));
  const denials = linesAt(view, actor, {
    kinds: answeringKinds,
    direction: "out",
    polarity: "denied",
  }).filter((line) => issuers.has(farEnd(view, line, actor)) && atWork(line));
  const climber = hasEnds(view.columns) ? climberAmong(view, atWork) : climberOf(view);
  const over = climber.over(actor);
  const reached = [...issuers].filter((row) => over.steps.has(row));
  const ends =
    reached.length > 0 && denials.length === 0
      ? reached
      : climber.summits(over).filter((row) => row !== actor);
  const within = reached.length > 0 ? "within" : ends.length > 0 ? "elsewhere" : "unknown";
  return {
    actor,
    fate: denials.length > 0 ? "denied" : within,
    ends,
    lines: [...denials, ...climber.lines(over, ends)],
  };
};

/** Which of those a mandate or task needs answer to the body that issued it, and which end elsewhere. */
export const elsewhere = query({
  info: {
    id: "elsewhere",
    title: {
      en: "Who works for a mandate and answers elsewhere?",
      fr: "Qui travaille pour un mandat et rend compte ailleurs ?",
    },
    question: {
      en: "Which of those who are needed for {node} or carry it out answer to somebody else than the body that issued it?",
      fr: "Parmi ceux dont {node} a besoin ou qui le réalisent, qui rend compte à un autre que l'organe qui l'a donné ?",
    },
    asked: {
      en: "which implementers of a mandate do not answer to the Council; answer to somebody else; outside the chain",
      fr: "quels exécutants rendent compte ailleurs; hors de la chaîne",
    },
    messages: {
      issuer: {
        en: "Source of authority of {work}: {issuer}.",
        fr: "Source d'autorité de {work} : {issuer}.",
      },
      denied: {
        en: "Said not to answer to it, though needed or at work: {denied}; their chains end in: {ends}.",
        fr: "Dit ne pas lui rendre compte, bien que nécessaire ou à l'œuvre : {denied} ; leurs chaînes aboutissent à : {ends}.",
      },
      elsewhere: {
        en: "Answering elsewhere, as far as recorded: {elsewhere}; their chains end in: {ends}.",
        fr: "Rendant compte ailleurs, d'après le relevé : {elsewhere} ; leurs chaînes aboutissent à : {ends}.",
      },
      within: { en: "Answering to it: {within}.", fr: "Lui rendant compte : {within}." },
      unknown: {
        en: "To whom they answer is not on record: {unknown}.",
        fr: "À qui ils rendent compte n'est pas connu : {unknown}.",
      },
      none: {
        en: "Who issued {work} and who is needed for it is not on record.",
        fr: "Rien dans le relevé n'indique qui a donné {work} et qui y est nécessaire.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({ node: nodeParameter({ en: "Mandate or task", fr: "Mandat ou tâche" }) }),
  answer: (subject, { node: asked }) => {
    const { view } = subject;
    const work = nodeMeant(view, asked);
    const issued = issuersOf(view, work);
    const issuers = new Set(issued.keys());
    const taking = actorsOf(view, work);
    const seen = atLeast(view, "inferred");
    const actors = sortNodes(view, taking.keys()).filter((actor) => !issuers.has(actor));
    const judged =
      issuers.size === 0 ? [] : actors.map((actor) => judge(seen, actor, issuers, taking.get(actor) ?? []));
    const of = (fate: Judged["fate"]): Judged[] => judged.filter((one) => one.fate === fate);
    const who = (some: readonly Judged[]) =>
      namesValue(
        view,
        some.map(({ actor }) => actor),
      );
    const ends = (some: readonly Judged[]) =>
      namesValue(
        view,
        some.flatMap((one) => one.ends),
      );
    const [denied, other, within, unknown] = [of("denied"), of("elsewhere"), of("within"), of("unknown")];
    const lines = sortLines(view, [
      ...[...issued.values()].flat(),
      ...judged.flatMap(({ actor }) => taking.get(actor) ?? []),
      ...judged.flatMap((one) => one.lines),
    ]);
    const told = judged.length > 0;
    return {
      sentences: [
        ...when(told, "issuer", { work: namesValue(view, [work]), issuer: namesValue(view, issuers) }),
        ...when(denied.length, "denied", { denied: who(denied), ends: ends(denied) }),
        ...when(other.length, "elsewhere", { elsewhere: who(other), ends: ends(other) }),
        ...when(within.length, "within", { within: who(within) }),
        ...when(unknown.length, "unknown", { unknown: who(unknown) }),
        ...when(!told, "none", { work: namesValue(view, [work]) }),
      ],
      lines: told ? lines : [],
      nodes: [work],
      table: lineTable(subject, told ? lines : []),
    };
  },
});
