import { mapById } from "../../graph/by-id.ts";
import { type LineKind, lineKind } from "../../graph/kinds.ts";
import type { Language } from "../../graph/language.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Diff } from "../../graph/patch/diff.ts";
import type { ReformConsequences } from "./consequences.ts";
import type { CarriedOver } from "./crossings.ts";

const words = {
  en: {
    stays: "Stays as it was",
    goesOn: "Goes on in practice",
    dangling: "Left without",
    crossings: "Carried to other governing bodies",
    from: "from",
    to: "to",
    rivals: "Several with authority over one, on one subject",
    sharers: "Several responsible or accountable for one thing, on one subject",
    contradicted: "Asserted, though the source denies it",
    denies: "denied",
    withdrawn: "Only taken off the record, nothing takes its place",
  },
  fr: {
    stays: "Reste en l'état",
    goesOn: "Se poursuit dans la pratique",
    dangling: "Restent sans",
    crossings: "Passent sous d'autres organes directeurs",
    from: "de",
    to: "à",
    rivals: "Plusieurs ont autorité sur le même, pour un même domaine",
    sharers: "Plusieurs sont chargés d'une même chose ou en sont redevables, pour un même domaine",
    contradicted: "Affirmé, bien que la source le nie",
    denies: "nié",
    withdrawn: "Seulement retiré du relevé, rien ne le remplace",
  },
} as const;

/** What a reform leaves behind or brings about, under a title of its sort. */
export type ToldConsequences = { readonly title: string; readonly items: readonly string[] };

type Told = {
  readonly consequences: ReformConsequences;
  readonly nodes: Pick<Diff["nodes"], "added">;
  readonly lines: Pick<Diff["lines"], "added">;
};

/** How nodes and lines before and after are called in a language. */
const callingsIn = ({ nodes, lines }: Told, before: Pick<Dataset, "nodes" | "lines">, lang: Language) => {
  const names = new Map([...before.nodes, ...nodes.added].map(({ id, short, name }) => [id, short ?? name]));
  const known = mapById([...before.lines, ...lines.added]);
  const called = (id: string): string => names.get(id) ?? id;
  const label = (kind: LineKind, direction: "out" | "in"): string =>
    lineKind(kind)[direction === "out" ? "label" : "inverse"][lang];
  const line = ({ from, kind, to }: Line): string => `${called(from)} ${label(kind, "out")} ${called(to)}`;
  const lineCalled = (id: string): string => {
    const found = known.get(id);
    return found === undefined ? id : line(found);
  };
  return { called, label, line, lineCalled };
};

/**
 * The consequences of a reform in words, sort by sort; sorts of which there is none are left out. `before` is what is on
 * record before the reform.
 */
export const consequencesInWords = (
  told: Told,
  before: Pick<Dataset, "nodes" | "lines">,
  lang: Language,
): ToldConsequences[] => {
  const say = words[lang];
  const { called, label, line, lineCalled } = callingsIn(told, before, lang);
  const { stays, dangling, crossings, rivals, sharers, contradicted, withdrawn } = told.consequences;
  const list = (ids: readonly string[]): string => ids.map(called).join("; ");
  const crossing = ({ node, from, to, before: was, after: now }: CarriedOver): string =>
    from === undefined || to === undefined
      ? `${called(node)}: ${list(was)} → ${list(now)}`
      : `${called(node)}: ${say.from} ${called(from)} (${list(was)}) ${say.to} ${called(to)} (${list(now)})`;
  const together = ({ node, lines }: { readonly node: string; readonly lines: readonly string[] }): string =>
    `${called(node)}: ${lines.map(lineCalled).join("; ")}`;
  const sorts = [
    [say.goesOn, stays.filter(({ basis }) => basis === "practice").map(line)],
    [say.stays, stays.filter(({ basis }) => basis !== "practice").map(line)],
    [
      say.dangling,
      dangling.map(({ node, kind, direction }) => `${called(node)}: ${label(kind, direction)} –`),
    ],
    [say.crossings, crossings.map(crossing)],
    [say.rivals, rivals.map(together)],
    [say.sharers, sharers.map(together)],
    [
      say.contradicted,
      contradicted.map(({ denied, asserted }) =>
        line(denied) === line(asserted)
          ? line(asserted)
          : `${line(asserted)} (${say.denies}: ${line(denied)})`,
      ),
    ],
    [say.withdrawn, withdrawn.map(line)],
  ] as const;
  return sorts
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => ({ title, items: [...new Set(items)] }));
};
