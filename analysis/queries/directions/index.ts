import { z } from "zod";
import { named } from "../../kit.ts";
import { query } from "../../query.ts";
import { isAbout, isDenied, scopesOf } from "../shared/lines.ts";
import { nodeMeant, nodeParameter, scopeParameter } from "../shared/parameters.ts";

const directing = new Set(["directs", "sends-directive-to"]);

/** Who directs whom: all directions on record, or those one actor gets. */
export const directions = query({
  info: {
    id: "directions",
    title: { en: "Who sends directions to whom?", fr: "Qui donne des directives à qui ?" },
    question: {
      en: "Who directs {receiver}, and do several directions meet there?",
      fr: "Qui dirige {receiver}, et plusieurs directives s'y rencontrent-elles ?",
    },
    messages: {
      answer: {
        en: "{senders} give directions to {receivers}. More than one sender reaches {crossed}.",
        fr: "{senders} donnent des directives à {receivers}. Plusieurs émetteurs atteignent {crossed}.",
      },
      none: { en: "The sources name no directions.", fr: "Les sources ne nomment aucune directive." },
    },
    columns: {
      sender: { en: "From", fr: "De" },
      receiver: { en: "To", fr: "À" },
      subject: { en: "Subject", fr: "Objet" },
      note: { en: "Note", fr: "Note" },
    },
  },
  parameters: z.object({
    receiver: nodeParameter("Who is directed; everybody when left out").optional(),
    scope: scopeParameter,
  }),
  answer: ({ view }, { receiver: asked, scope }) => {
    const receiver = asked === undefined ? undefined : nodeMeant(view, asked);
    const { lineFrom, lineTo } = view.columns;
    const lines = [...lineFrom.keys()].filter(
      (line) =>
        view.hasLine(line) &&
        !isDenied(view, line) &&
        directing.has(view.line(line).kind) &&
        (receiver === undefined || lineTo[line] === receiver) &&
        isAbout(view, line, scope),
    );
    const senders = new Map<number, Set<number>>();
    for (const line of lines) {
      const to = lineTo[line] ?? -1;
      senders.set(to, (senders.get(to) ?? new Set()).add(lineFrom[line] ?? -1));
    }
    const crossed = [...senders].filter(([, from]) => from.size > 1).map(([to]) => to);
    return {
      message: lines.length === 0 ? "none" : "answer",
      values: {
        senders: named(
          view,
          lines.map((line) => lineFrom[line] ?? -1),
        ),
        receivers: named(view, senders.keys()),
        crossed: named(view, crossed),
      },
      lines,
      table: {
        columns: ["sender", "receiver", "subject", "note"],
        rows: lines.map((line) => [
          named(view, [lineFrom[line] ?? -1]),
          named(view, [lineTo[line] ?? -1]),
          scopesOf(view, line),
          view.line(line).note ?? "",
        ]),
      },
    };
  },
});
