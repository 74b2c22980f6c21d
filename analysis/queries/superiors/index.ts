import { z } from "zod";
import { linesOf } from "../../../graph/index/relation.ts";
import { reportingKinds } from "../../../graph/index/view.ts";
import { named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { allLinesAt, basisWords, isAbout, readFrom, scopesOf } from "../shared/lines.ts";
import { nodeMeant, nodeParameter, scopeParameter } from "../shared/parameters.ts";

const up = new Set<string>([...reportingKinds, "accountable-to", "governed-by"]);

/** To whom a node answers, on paper and in practice, subject by subject and hat by hat; unclear relations beside. */
export const superiors = query({
  info: {
    id: "superiors",
    title: { en: "Whom does X answer to?", fr: "À qui X rend-il compte ?" },
    question: {
      en: "To whom does {node} answer, on paper and in practice, for each subject and hat?",
      fr: "À qui {node} rend-il compte, sur le papier et dans la pratique, par sujet et par casquette ?",
    },
    messages: {
      answer: { en: "{node} answers to {superiors}.", fr: "{node} rend compte à {superiors}." },
      differs: {
        en: "{node} answers on paper to {paper}, and in practice to {practice}.",
        fr: "{node} rend compte sur le papier à {paper}, et dans la pratique à {practice}.",
      },
      denied: {
        en: "No superior of {node} is on record; said not to answer to {denied}.",
        fr: "Aucun supérieur connu de {node} ; dit ne pas rendre compte à {denied}.",
      },
      none: {
        en: "The sources do not say whom {node} answers to.",
        fr: "Les sources ne disent pas à qui {node} rend compte.",
      },
    },
    columns: {
      subject: { en: "Subject", fr: "Objet" },
      basis: { en: "Basis", fr: "Fondement" },
      relation: { en: "Relation", fr: "Relation" },
      other: { en: "To", fr: "À" },
      hat: { en: "Hat", fr: "Casquette" },
    },
  },
  parameters: z.object({ node: nodeParameter("Who"), scope: scopeParameter }),
  answer: ({ view }, { node: asked, scope }) => {
    const node = nodeMeant(view, asked);
    const denials = view.relation(["reports-to", "accountable-to", "governed-by"], "out", "denied");
    const held = allLinesAt(view, node).filter(
      (line) =>
        view.columns.lineFrom[line] === node && up.has(view.line(line).kind) && isAbout(view, line, scope),
    );
    const denied = [...linesOf(denials, node)].filter((line) => isAbout(view, line, scope));
    const asserted = held.filter((line) => !denied.includes(line));
    const unclear = allLinesAt(view, node).filter(
      (line) => view.line(line).clarity === "unclear" && isAbout(view, line, scope),
    );
    const to = (lines: readonly number[]) =>
      named(
        view,
        lines.map((line) => otherEnd(view, line, node)),
      );
    const withBasis = (basis: string): number[] => asserted.filter((line) => view.line(line).basis === basis);
    const practice = withBasis("practice");
    const message =
      asserted.length === 0
        ? denied.length > 0
          ? "denied"
          : "none"
        : practice.length > 0
          ? "differs"
          : "answer";
    return {
      message,
      values: {
        node: named(view, [node]),
        superiors: to(asserted),
        paper: to(withBasis("formal")),
        practice: to(practice),
        denied: to(denied),
      },
      lines: asserted.length + denied.length === 0 ? [] : [...asserted, ...denied, ...unclear],
      nodes: [node],
      table: {
        columns: ["subject", "basis", "relation", "other", "hat"],
        rows: [...asserted, ...denied, ...unclear].map((line) => [
          scopesOf(view, line),
          basisWords(view, line),
          readFrom(view, line, node),
          to([line]),
          { nodes: [view.line(line).hat ?? []].flat() },
        ]),
      },
    };
  },
});
