import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { type AnswerSentence, query } from "../../query.ts";
import { anyTogether, everyLine, isAbout, isDenied } from "../shared/lines.ts";
import { sortNodes } from "../shared/order.ts";
import { actorMeant, actorParameter, scopeParameter } from "../shared/parameters.ts";
import { linePhrases, namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { lineTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const directing: ReadonlySet<string> = new Set(["directs", "sends-directive-to"]);

/** Nothing is found: of somebody, a reporting line may stand where a direction was looked for. */
const nothing = (view: OrgView, receiver: number | undefined): AnswerSentence =>
  receiver === undefined
    ? { message: "none", values: {} }
    : { message: "noneTo", values: { receiver: namesValue(view, [receiver]) } };

/** Who directs whom: all directions on record, those one actor gets, or only those that do not fit together. */
export const directions = query({
  info: {
    id: "directions",
    title: { en: "Who sends directions to whom?", fr: "Qui donne des directives à qui ?" },
    question: {
      en: "Who directs {node}, and do several directions meet there?",
      fr: "Qui dirige {node}, et plusieurs directives s'y rencontrent-elles ?",
    },
    asked: {
      en: "who directs; who gives orders or directives; conflicting instructions; contradictory directives",
      fr: "qui donne des ordres; directives contradictoires; instructions",
    },
    messages: {
      each: { en: "Directions to {receiver} – {senders}.", fr: "Directives à {receiver} – {senders}." },
      crossed: {
        en: "Directions from more than one sender reach: {crossed}.",
        fr: "Des directives de plus d'un émetteur parviennent à : {crossed}.",
      },
      denied: {
        en: "Directions to {receiver} that are said not to be given – {senders}.",
        fr: "Directives à {receiver} dont il est dit qu'elles ne sont pas données – {senders}.",
      },
      none: {
        en: "No such directions are on record.",
        fr: "Le relevé ne contient aucune directive de ce genre.",
      },
      noneTo: {
        en: "No such directions to {receiver} are on record; whom it answers to is another question.",
        fr: "Le relevé ne contient aucune directive de ce genre à {receiver} ; à qui il rend compte est une autre question.",
      },
    },
  },
  phrasings,
  parameters: z.strictObject({
    node: actorParameter(
      { en: "Who is directed (else everybody)", fr: "Qui reçoit les directives (sinon tous)" },
      "Who is directed; everybody when left out",
    ).optional(),
    scope: scopeParameter,
    conflicting: z
      .boolean()
      .default(false)
      .meta({
        label: {
          en: "Only what the sources call unclear or contradictory",
          fr: "Seulement ce que les sources disent flou ou contradictoire",
        },
        description: "Only directions that the sources call unclear or contradictory",
      }),
  }),
  answer: (subject, { node: asked, scope, conflicting }) => {
    const { view } = subject;
    const receiver = asked === undefined ? undefined : actorMeant(view, asked);
    const { lineFrom, lineTo } = view.columns;
    const every = everyLine(
      view,
      (line) =>
        directing.has(view.line(line).kind) &&
        !(conflicting && isDenied(view, line)) &&
        (receiver === undefined || lineTo[line] === receiver) &&
        (!conflicting || ["unclear", "contradictory"].includes(view.line(line).clarity ?? "")) &&
        isAbout(view, line, scope),
    );
    const [lines, denied] = [
      every.filter((line) => !isDenied(view, line)),
      every.filter((line) => isDenied(view, line)),
    ];
    const receiversOf = (some: readonly number[]): number[] =>
      sortNodes(
        view,
        some.map((line) => lineTo[line] ?? -1),
      );
    const receivers = receiversOf(lines);
    const into = (node: number, some = lines): number[] => some.filter((line) => lineTo[line] === node);
    const crossed = receivers.filter((node) =>
      anyTogether(view, into(node), (one, other) => lineFrom[one] !== lineFrom[other]),
    );
    return {
      sentences: [
        ...receivers.map((node) => ({
          message: "each",
          values: { receiver: namesValue(view, [node]), senders: linePhrases(view, into(node), node) },
        })),
        ...when(crossed.length, "crossed", { crossed: namesValue(view, crossed) }),
        ...receiversOf(denied).map((node) => ({
          message: "denied",
          values: {
            receiver: namesValue(view, [node]),
            senders: linePhrases(view, into(node, denied), node, { refused: true }),
          },
        })),
        ...(every.length > 0 ? [] : [nothing(view, receiver)]),
      ],
      lines: every,
      nodes: receiver === undefined ? [] : [receiver],
      table: lineTable(subject, every),
    };
  },
});
