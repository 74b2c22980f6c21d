import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { confidences } from "../../../graph/vocabulary.ts";
import { linesFrom, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { allLinesAt, readFrom, wordsValue } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

/** Lines held under a hat: by the post under it, or drawn from the hat itself. */
const tiesOf = (view: OrgView, post: number, hat: number): number[] =>
  allLinesAt(view, hat).filter((line) => {
    const { lineFrom, lineHat } = view.columns;
    return (
      view.line(line).kind !== "wears-hat" &&
      (lineFrom[line] === hat || (lineHat[line] === hat && lineFrom[line] === post))
    );
  });

/** The hats of a post, each with its superior or other tie, and how many the sources count. */
export const hats = query({
  info: {
    id: "hats",
    title: { en: "Which hats does X wear?", fr: "Quelles casquettes porte X ?" },
    question: {
      en: "Which hats can {post} wear, and which superior or tie goes with each?",
      fr: "Quelles casquettes {post} peut-il porter, et quel supérieur ou lien va avec chacune ?",
    },
    messages: {
      answer: {
        en: "{post} wears {count} hats on record: {hats}.",
        fr: "{post} porte {count} casquettes connues : {hats}.",
      },
      counted: {
        en: "{post} wears {count} hats on record: {hats}. The sources count {least} to {most}.",
        fr: "{post} porte {count} casquettes connues : {hats}. Les sources en comptent de {least} à {most}.",
      },
      none: {
        en: "The sources name no hats of {post}.",
        fr: "Les sources ne nomment aucune casquette de {post}.",
      },
    },
    columns: {
      hat: { en: "Hat", fr: "Casquette" },
      tie: { en: "Tie", fr: "Lien" },
      other: { en: "With", fr: "Avec" },
      how: { en: "How sure", fr: "Certitude" },
    },
  },
  parameters: z.object({ post: nodeParameter("The post") }),
  answer: ({ view }, { post: asked }) => {
    const post = nodeMeant(view, asked);
    const worn = linesFrom(view, ["wears-hat"], post);
    const own = linesFrom(view, ["member-of", "responsible-for"], post);
    const rows = worn.flatMap((line) => {
      const hat = otherEnd(view, line, post);
      const sure = wordsValue(confidences[view.line(line).confidence]);
      const ties = tiesOf(view, post, hat);
      if (ties.length === 0)
        return [{ line, tie: line, cells: [named(view, [hat]), "–", { nodes: [] }, sure] }];
      return ties.map((tie) => ({
        line,
        tie,
        cells: [
          named(view, [hat]),
          readFrom(view, tie, view.columns.lineFrom[tie] ?? -1),
          named(view, [view.columns.lineTo[tie] ?? -1]),
          wordsValue(confidences[view.line(tie).confidence]),
        ],
      }));
    });
    const beside = own.map((line) => [
      { nodes: [] },
      readFrom(view, line, post),
      named(view, [otherEnd(view, line, post)]),
      view.line(line).condition ?? wordsValue(confidences[view.line(line).confidence]),
    ]);
    const { hatsMin, hatsMax } = view.node(post);
    return {
      message:
        worn.length === 0 ? "none" : hatsMin === undefined || hatsMax === undefined ? "answer" : "counted",
      values: {
        post: named(view, [post]),
        hats: named(
          view,
          worn.map((line) => otherEnd(view, line, post)),
        ),
        count: worn.length,
        least: hatsMin ?? worn.length,
        most: hatsMax ?? worn.length,
      },
      lines: worn.length === 0 ? [] : [...new Set([...worn, ...rows.map(({ tie }) => tie), ...own])],
      nodes: [post],
      table: {
        columns: ["hat", "tie", "other", "how"],
        rows: [...rows.map(({ cells }) => cells), ...(worn.length > 0 ? beside : [])],
      },
    };
  },
});
