import { z } from "zod";
import { query } from "../../query.ts";
import { compare } from "../../scenario/compare.ts";
import { wordsValue } from "../shared/lines.ts";

const heading = {
  resolved: { en: "resolved", fr: "résolu" },
  changed: { en: "changed, not gone", fr: "modifié, non résolu" },
  introduced: { en: "new", fr: "nouveau" },
} as const;

/** What would change if a recommendation were carried out: lines, and findings before and after. */
export const whatIf = query({
  info: {
    id: "what-if",
    title: { en: "What would change if X were done?", fr: "Que changerait la mise en œuvre de X ?" },
    question: {
      en: "What would change if {patch} were carried out?",
      fr: "Que changerait la mise en œuvre de {patch} ?",
    },
    messages: {
      answer: {
        en: "{patch} would touch {touched} lines and nodes: {resolved} findings resolved, {changed} changed but not gone, {introduced} new. This is our reading; the source describes no new chart.",
        fr: "{patch} toucherait {touched} lignes et nœuds : {resolved} constats résolus, {changed} modifiés mais non résolus, {introduced} nouveaux. C'est notre lecture ; la source ne décrit pas de nouvel organigramme.",
      },
    },
    columns: {
      fate: { en: "What becomes of it", fr: "Ce qu'il devient" },
      finding: { en: "Finding", fr: "Constat" },
    },
  },
  parameters: z.object({
    patch: z
      .array(z.string())
      .min(1)
      .or(z.string().min(1))
      .describe("Recommendation with a patch, such as R-8-6; several are tried together"),
  }),
  answer: ({ view, dataset }, { patch }) => {
    const patches = [patch].flat();
    const { resolved, changed, introduced, lines, nodes } = compare(
      dataset,
      { patches },
      { slice: view.slice },
    );
    const count = (rows: Record<string, readonly unknown[]>): number =>
      Object.values(rows).reduce((sum, list) => sum + list.length, 0);
    const touched = [
      ...lines.added,
      ...lines.removed,
      ...lines.changed.map(({ after }) => after),
      ...lines.moved.map(({ after }) => after),
    ];
    const known = touched.flatMap(({ id }) =>
      view.columns.lines.flatMap((line, row) => (line.id === id ? [row] : [])),
    );
    const tell = (fate: keyof typeof heading, messages: readonly string[]) =>
      messages.map((message) => [wordsValue(heading[fate]), message]);
    return {
      message: "answer",
      values: {
        patch: patches.join(", "),
        touched: count(lines) + count(nodes),
        resolved: resolved.length,
        changed: changed.length,
        introduced: introduced.length,
      },
      lines: known,
      nodes: [],
      status: "inferred",
      table: {
        columns: ["fate", "finding"],
        rows: [
          ...tell(
            "resolved",
            resolved.map(({ message }) => message),
          ),
          ...tell(
            "changed",
            changed.map(({ after }) => after.message),
          ),
          ...tell(
            "introduced",
            introduced.map(({ message }) => message),
          ),
        ],
      },
    };
  },
});
