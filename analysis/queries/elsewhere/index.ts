import { z } from "zod";
import { endsOf, linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import { linesInto, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { wordsValue } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

/** All above a node on any chain of answering, and the lines climbed. */
const chain = (view: OrgView, start: number): { above: Set<number>; lines: number[] } => {
  const climb = view.climb();
  const above = new Set([start]);
  const lines: number[] = [];
  for (const node of above) {
    lines.push(...linesOf(climb, node));
    for (const end of endsOf(climb, node)) above.add(end);
  }
  return { above, lines };
};

/** Which of those a mandate or task needs answer to its issuing body, and which end elsewhere. */
export const elsewhere = query({
  info: {
    id: "elsewhere",
    title: {
      en: "Who works for a mandate and answers elsewhere?",
      fr: "Qui travaille pour un mandat et rend compte ailleurs ?",
    },
    question: {
      en: "Which of those who are needed for {work} or carry it out answer to somebody else than the body that issued it?",
      fr: "Parmi ceux dont {work} a besoin ou qui le réalisent, qui rend compte à un autre que l'organe qui l'a donné ?",
    },
    messages: {
      answer: {
        en: "{issuer} issued {work}. On record as answering elsewhere: {elsewhere}. Answering to it: {within}.",
        fr: "{issuer} a donné {work}. Rendent compte ailleurs, d'après le relevé : {elsewhere}. Lui rendent compte : {within}.",
      },
      none: {
        en: "The sources do not say who issued {work} or who is needed for it.",
        fr: "Les sources ne disent pas qui a donné {work} ni qui y est nécessaire.",
      },
    },
    columns: {
      who: { en: "Who", fr: "Qui" },
      ends: { en: "Chain ends in", fr: "La chaîne aboutit à" },
      issuer: { en: "Answers to the issuer", fr: "Rend compte à l'émetteur" },
    },
  },
  parameters: z.object({ work: nodeParameter("Mandate or task").default("mandate") }),
  answer: ({ view }, { work: asked }) => {
    const work = nodeMeant(view, asked);
    const issued = linesInto(view, ["authorizes"], work);
    const issuers = new Set(issued.map((line) => otherEnd(view, line, work)));
    const doers = linesInto(view, ["needed-for", "implements"], work);
    const established = [...endsOf(view.relation(["establishes"], "out"), work)];
    const actors = [...new Set([...doers.map((line) => otherEnd(view, line, work)), ...established])];
    const denied = view.relation(["accountable-to", "reports-to"], "out", "denied");
    const judged = actors.map((actor) => {
      const { above, lines } = chain(view, actor);
      const refusals = [...linesOf(denied, actor)].filter((line) => issuers.has(otherEnd(view, line, actor)));
      const within = [...above].some((row) => issuers.has(row));
      const ends = [...above].filter((row) => row !== actor && endsOf(view.climb(), row).length === 0);
      return {
        actor,
        within,
        known: within || refusals.length > 0 || ends.length > 0,
        ends,
        lines: [...lines, ...refusals],
        refusals,
      };
    });
    const told = judged.filter(({ known }) => known);
    const which = (wanted: boolean) =>
      named(
        view,
        told.filter(({ within }) => within === wanted).map(({ actor }) => actor),
      );
    return {
      message: told.length === 0 || issued.length === 0 ? "none" : "answer",
      values: {
        work: named(view, [work]),
        issuer: named(view, issuers),
        elsewhere: which(false),
        within: which(true),
      },
      lines:
        told.length === 0 || issued.length === 0
          ? []
          : [...new Set([...issued, ...doers, ...told.flatMap(({ lines }) => lines)])],
      nodes: [work],
      table: {
        columns: ["who", "ends", "issuer"],
        rows: judged.map(({ actor, within, ends, refusals }) => [
          named(view, [actor]),
          named(view, ends),
          wordsValue(
            within
              ? { en: "yes", fr: "oui" }
              : refusals.length > 0
                ? { en: "said not to", fr: "dit que non" }
                : { en: "not on record", fr: "non connu" },
          ),
        ]),
      },
    };
  },
});
