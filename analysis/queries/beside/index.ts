import { z } from "zod";
import { linesOf } from "../../../graph/index/relation.ts";
import { linesInto, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { isDenied, wordsValue } from "../shared/lines.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

/** Which processes run beside one, who runs each, and which are aligned with it. */
export const beside = query({
  info: {
    id: "beside",
    title: { en: "What runs beside X?", fr: "Qu'est-ce qui se déroule à côté de X ?" },
    question: {
      en: "Which processes run beside {process}, who runs them, and are they aligned?",
      fr: "Quels processus se déroulent à côté de {process}, qui les mène, et sont-ils alignés ?",
    },
    messages: {
      answer: {
        en: "{count} run beside {process}: {others}.",
        fr: "{count} se déroulent à côté de {process} : {others}.",
      },
      none: {
        en: "The sources name nothing that runs beside {process}.",
        fr: "Les sources ne nomment rien qui se déroule à côté de {process}.",
      },
    },
    columns: {
      process: { en: "Process", fr: "Processus" },
      owner: { en: "Run by", fr: "Mené par" },
      aligned: { en: "Aligned", fr: "Aligné" },
    },
  },
  parameters: z.object({ process: nodeParameter("The process") }),
  answer: ({ view }, { process: asked }) => {
    const process = nodeMeant(view, asked);
    const parallel = [...new Set(linesOf(view.relation(["parallel-to"], "both"), process))];
    const constrained = linesInto(view, ["constrains"], process);
    const others = [...new Set([...parallel, ...constrained].map((line) => otherEnd(view, line, process)))];
    const owners = (row: number): number[] => linesInto(view, ["runs", "responsible-for", "decides-on"], row);
    const alignment = (row: number): number | undefined =>
      [
        ...linesOf(view.relation(["aligned-with"], "both"), row),
        ...linesOf(view.relation(["aligned-with"], "both", "denied"), row),
      ].find((line) => otherEnd(view, line, row) === process);
    return {
      message: others.length === 0 ? "none" : "answer",
      values: { process: named(view, [process]), others: named(view, others), count: others.length },
      lines: [...parallel, ...constrained, ...others.flatMap(owners)],
      nodes: [process],
      table: {
        columns: ["process", "owner", "aligned"],
        rows: others.map((row) => {
          const line = alignment(row);
          const word =
            line === undefined
              ? { en: "not on record", fr: "non connu" }
              : isDenied(view, line)
                ? { en: "said not to be", fr: "dit que non" }
                : { en: "yes", fr: "oui" };
          return [
            named(view, [row]),
            named(
              view,
              owners(row).map((one) => otherEnd(view, one, row)),
            ),
            wordsValue(word),
          ];
        }),
      },
    };
  },
});
