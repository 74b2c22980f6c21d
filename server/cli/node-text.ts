import { lineKind, nodeKinds } from "../../graph/kinds.ts";
import type { Language } from "../../graph/language.ts";
import type { Line } from "../../graph/model/line.ts";
import { timesOf } from "../../graph/model/node.ts";
import type { Source } from "../../graph/model/source.ts";
import { datedFieldsCodec } from "../../graph/text/pair.ts";
import { bases, confidences, levels, polarities, scopes } from "../../graph/vocabulary.ts";
import type { LineAtNode, NodeBrief, NodeDetail } from "../contract/nodes.ts";
import { citeShort } from "./report.ts";
import { wrapText } from "./wrap.ts";

type Style = {
  readonly lang: Language;
  readonly columns: number;
  readonly sources: readonly Source[];
  readonly pay?: boolean;
};

const nameOf = ({ id, name, short }: NodeBrief): string => {
  const inBrackets = [short, id].filter((part) => part !== undefined && part !== name);
  return `${name} (${[...new Set(inBrackets)].join(", ")})`;
};

const payWord = { en: "Pay band", fr: "Fourchette salariale" } as const;

const since = { en: "since", fr: "depuis" } as const;
const until = { en: "until", fr: "jusqu'à" } as const;

/** When a line holds and on what condition, as far as its source says. */
const limitsOf = (line: Line, lang: Language): string[] => [
  ...(line.condition === undefined ? [] : [line.condition]),
  ...(line.since === undefined ? [] : [`${since[lang]} ${line.since}`]),
  ...(line.until === undefined ? [] : [`${until[lang]} ${line.until}`]),
];

const factsOf = (line: Line, { lang, sources }: Style): string => {
  const about = line.scopes.filter((scope) => scope !== "general").map((scope) => scopes[scope][lang]);
  return [
    ...(line.basis === "unspecified" ? [] : [bases[line.basis][lang]]),
    ...about,
    ...(line.polarity === "denied" ? [polarities.denied[lang].toUpperCase()] : []),
    ...(line.hat === undefined ? [] : [line.hat]),
    ...limitsOf(line, lang),
    confidences[line.confidence][lang],
    citeShort(line.sources, sources, lang),
  ].join(" · ");
};

const linesText = (rows: readonly LineAtNode[], side: "label" | "inverse", style: Style): string[] =>
  rows.map(({ line, other }) => {
    const verb = lineKind(line.kind)[side][style.lang];
    return wrapText(`${verb} ${nameOf(other)} [${factsOf(line, style)}]`, style.columns, "    ", "  - ");
  });

/** What is known of a node, as a page of text: what it is, then its lines in its own direction, then what is found. */
export const nodeText = (
  { node, out, in: into, findings }: Omit<NodeDetail, "counts">,
  style: Style,
): string => {
  const kind = nodeKinds[node.kind].label[style.lang];
  const where = node.level === undefined ? [] : [levels[node.level][style.lang]];
  return [
    nameOf(node),
    wrapText(
      [kind, ...where, citeShort(node.sources, style.sources, style.lang)].filter(Boolean).join(" · "),
      style.columns,
      "  ",
    ),
    ...(style.pay === true && node.payBand !== undefined
      ? [`  ${payWord[style.lang]}: ${node.payBand}`]
      : []),
    ...timesOf(style.pay === true ? node : { dated: node.dated }).map((one) =>
      wrapText(datedFieldsCodec.write(one), style.columns, "    ", "  @ "),
    ),
    ...(node.note === undefined ? [] : [wrapText(node.note, style.columns, "  ")]),
    ...linesText(out, "label", style),
    ...linesText(into, "inverse", style),
    ...findings.map(({ message }) => wrapText(message, style.columns, "    ", "  ! ")),
  ].join("\n");
};
