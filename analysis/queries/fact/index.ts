import { z } from "zod";
import type { OrgView } from "../../../graph/index/view.ts";
import type { LineKind } from "../../../graph/kinds.ts";
import type { Value } from "../../finding/words.ts";
import { linesFrom, linesInto, named, otherEnd } from "../../kit.ts";
import { query } from "../../query.ts";
import { nodeMeant, nodeParameter } from "../shared/parameters.ts";

type Found = { readonly value: Value; readonly lines: number[] } | undefined;
type Finder = (view: OrgView, node: number) => Found;

const byLine =
  (kinds: readonly LineKind[], direction: "out" | "in"): Finder =>
  (view, node) => {
    const lines = direction === "out" ? linesFrom(view, kinds, node) : linesInto(view, kinds, node);
    return lines.length === 0
      ? undefined
      : {
          value: named(
            view,
            lines.map((line) => otherEnd(view, line, node)),
          ),
          lines,
        };
  };

const plain =
  (read: (node: ReturnType<OrgView["node"]>) => string | number | undefined): Finder =>
  (view, node) => {
    const value = read(view.node(node));
    return value === undefined ? undefined : { value, lines: [] };
  };

const members: Finder = (view, node) => {
  const lines = linesInto(view, ["member-of", "part-of"], node);
  const { class: several, members: known } = view.node(node);
  if (lines.length === 0 || (several && known !== "known")) return undefined;
  return { value: lines.length, lines };
};

/**
 * Facts a person may ask for by name. Those the model has no place for (an amount, who appoints) are asked all
 * the same: the answer is that the sources on record do not state them.
 */
const finders = {
  since: plain((node) => node.since),
  until: plain((node) => node.until),
  fte: plain((node) => node.fte),
  state: plain((node) => node.state),
  hats: plain((node) => node.hatsMax),
  members,
  location: byLine(["located-in"], "out"),
  head: byLine(["heads"], "in"),
  holder: byLine(["holds"], "in"),
  issuer: byLine(["authorizes", "establishes"], "in"),
  amount: () => undefined,
  "number-of-instances": (view, node) =>
    view.node(node).class && view.node(node).members !== "known" ? undefined : members(view, node),
  "appointed-by": () => undefined,
} as const satisfies Record<string, Finder>;

const names = Object.keys(finders) as [keyof typeof finders, ...(keyof typeof finders)[]];

/** One fact about a node, or that the sources do not state it. */
export const fact = query({
  info: {
    id: "fact",
    title: {
      en: "What is the size, date, number or head of X?",
      fr: "Quels sont la taille, la date, le nombre ou le chef de X ?",
    },
    question: { en: "What is the {fact} of {node}?", fr: "Quel est le fait « {fact} » pour {node} ?" },
    messages: {
      answer: { en: "{node}, {fact}: {value}.", fr: "{node}, {fact} : {value}." },
      none: {
        en: "The sources do not state the {fact} of {node}.",
        fr: "Les sources n'énoncent pas « {fact} » pour {node}.",
      },
    },
  },
  parameters: z.object({ node: nodeParameter("Who or what"), fact: z.enum(names).describe("Which fact") }),
  answer: ({ view }, { node: asked, fact: wanted }) => {
    const node = nodeMeant(view, asked);
    const found = finders[wanted](view, node);
    return {
      message: found === undefined ? "none" : "answer",
      values: { node: named(view, [node]), fact: wanted, value: found?.value ?? "" },
      lines: found?.lines ?? [],
      nodes: [node],
      ...(found !== undefined && found.lines.length === 0 ? { status: "stated" as const } : {}),
    };
  },
});
