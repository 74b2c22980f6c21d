import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import { nodeKindHas, nodeKindWords } from "../../../graph/kinds.ts";
import { partialDateSchema } from "../../../graph/model/date.ts";
import type { Node } from "../../../graph/model/node.ts";
import { levels, states } from "../../../graph/vocabulary.ts";
import { undatedNodes } from "../../at-date.ts";
import { type Phrase, query } from "../../query.ts";
import { insideOf } from "../shared/inside.ts";
import { sortNodes } from "../shared/order.ts";
import { choiceParameter, nodeMeant, nodeParameter, textParameter } from "../shared/parameters.ts";
import { liesIn } from "../shared/periods.ts";
import { namesValue } from "../shared/phrases.ts";
import { when } from "../shared/sentence.ts";
import { statusOfNodes } from "../shared/status.ts";
import { nodeTable } from "../shared/table.ts";
import { phrasings } from "./phrasings.ts";

const parameters = z.strictObject({
  kind: choiceParameter(
    nodeKindWords,
    { en: "Kind", fr: "Sorte" },
    "Kind of node; recommendations only when asked for",
  ).optional(),
  level: choiceParameter(
    levels,
    { en: "Level", fr: "Niveau" },
    "Where in the picture: governing bodies, headquarters …",
  ).optional(),
  pillar: textParameter({ en: "Pillar", fr: "Pilier" }, "Pillar, as recorded: security, humanitarian …"),
  state: choiceParameter(states, { en: "State", fr: "État" }, "How things stand with it").optional(),
  classification: textParameter(
    { en: "Classification, as recorded", fr: "Classification, telle qu'enregistrée" },
    "As recorded: department, rapid facility …",
  ),
  text: textParameter(
    { en: "Words in its name", fr: "Mots de son nom" },
    "Only those whose name, short form or alias holds this",
  ),
  within: nodeParameter(
    { en: "Within which unit or place", fr: "Dans quelle unité ou quel lieu" },
    "Only what is part of this or lies in it, however deep",
  ).optional(),
});
type Wanted = Omit<z.output<typeof parameters>, "within">;

const called = ({ name, short = "", aliases }: Node, text: string): boolean =>
  [name, short, ...aliases].some((one) => one.toLowerCase().includes(text.toLowerCase()));

const fits = (node: Node, { kind, text, ...fields }: Wanted): boolean =>
  (kind === undefined ? !nodeKindHas(node.kind, "proposal") : node.kind === kind) &&
  (["level", "pillar", "state", "classification"] as const).every(
    (field) => fields[field] === undefined || node[field] === fields[field],
  ) &&
  (text === undefined || called(node, text));

/** Fields that may be otherwise at another time, by which is chosen. */
const chosenBy = (wanted: Wanted) =>
  (["level", "pillar", "state", "classification"] as const).filter((field) => wanted[field] !== undefined);

/** A year is in few names, and in the dates of many: what is dated to it is meant as well. */
const datedTo = (view: OrgView, { text, ...others }: Wanted): number[] => {
  if (text === undefined || !partialDateSchema.safeParse(text).success) return [];
  const within = liesIn(text);
  return [...Array(view.nodeCount).keys()].filter(
    (row) => view.hasNode(row) && fits(view.node(row), others) && within(view.node(row).since),
  );
};

/** Which nodes of a kind, level, state or name are on record, and how many. */
export const list = query({
  info: {
    id: "list",
    title: { en: "Which ones are on record, and how many?", fr: "Lesquels sont connus, et combien ?" },
    question: {
      en: "Which nodes of kind {kind} are on record, and how many?",
      fr: "Quels nœuds de type {kind} sont connus, et combien ?",
    },
    asked: {
      en: "how many; list all; which bodies, posts, funds, documents are named; count; number of",
      fr: "combien; liste; quels organes, postes, fonds, documents; nombre",
    },
    messages: {
      answer: {
        en: "On record: {count} – {who}. What is not on record is not counted.",
        fr: "Au relevé : {count} – {who}. Ce qui n'est pas relevé n'est pas compté.",
      },
      called: {
        en: "On record: {count} with “{text}” in a name – {who}. What is not on record is not counted.",
        fr: "Au relevé : {count} avec « {text} » dans un nom – {who}. Ce qui n'est pas relevé n'est pas compté.",
      },
      dated: {
        en: "Dated to {text}, or begun then, whatever the name: {count} – {who}.",
        fr: "Datés de {text}, ou commencés alors, quel que soit le nom : {count} – {who}.",
      },
      none: { en: "None is on record.", fr: "Le relevé n'en contient aucun." },
      within: {
        en: "Counted is what is part of {within} or lies in it, with the parts of its parts.",
        fr: "Est compté ce qui fait partie de {within} ou s'y trouve, avec les parties de ses parties.",
      },
      noneCalled: {
        en: "None with “{text}” in a name is on record.",
        fr: "Le relevé n'en contient aucun avec « {text} » dans son nom.",
      },
    },
  },
  phrasings,
  parameters,
  answer: (subject, { within, ...wanted }) => {
    const { view } = subject;
    const whole = within === undefined ? undefined : nodeMeant(view, within);
    const every = whole === undefined ? [...Array(view.nodeCount).keys()] : insideOf(view, whole);
    const named = sortNodes(
      view,
      every.filter((row) => view.hasNode(row) && fits(view.node(row), wanted)),
    );
    const dated = sortNodes(
      view,
      datedTo(view, wanted).filter((row) => whole === undefined || every.includes(row)),
    );
    const [found, none] = wanted.text === undefined ? ["answer", "none"] : ["called", "noneCalled"];
    const said = (rows: readonly number[]): Record<string, Phrase> => ({
      count: rows.length,
      who: namesValue(view, rows),
      text: wanted.text ?? "",
    });
    const rows = sortNodes(view, new Set([...named, ...dated]));
    return {
      sentences: [
        ...when(named.length, found, said(named)),
        ...when(named.length === 0, none, said(named)),
        ...when(dated.length, "dated", said(dated)),
        ...(whole === undefined ? [] : when(true, "within", { within: namesValue(view, [whole]) })),
      ],
      lines: [],
      nodes: rows,
      undated: [...new Set([...undatedNodes(view, rows), ...undatedNodes(view, rows, chosenBy(wanted))])],
      status: statusOfNodes(view, rows),
      table: nodeTable(subject, rows),
    };
  },
});
