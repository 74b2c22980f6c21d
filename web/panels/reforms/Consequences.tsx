import { mapById } from "../../../graph/by-id.ts";
import { type LineKind, lineKind } from "../../../graph/kinds.ts";
import type { Language } from "../../../graph/language.ts";
import { isolated } from "../../../graph/text/isolate.ts";
import type { ComparisonResult } from "../../../server/contract/compare.ts";
import { useRecord } from "../../state/record.ts";
import { useWords } from "../../words/index.ts";
import { fromTo, namesTogether, nodeName } from "../../words/names.ts";

type Line = ComparisonResult["lines"]["added"][number];
type Told = { readonly key: string; readonly words: string };

/** Nodes by name, those too that only the reform knows. */
const useNameIn = ({ nodes }: ComparisonResult): ((id: string) => string) => {
  const record = useRecord();
  const own = new Map([...nodes.added, ...nodes.removed].map((node) => [node.id, node.short ?? node.name]));
  return (id) => own.get(id) ?? nodeName(record, id);
};

const Listed = ({ title, items }: { title: string; items: readonly Told[] }) => {
  if (items.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="aside">{items.length}</span>
      </h3>
      <ul className="plain-list">
        {items.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </section>
  );
};

const colons = { en: ": ", fr: "\u00a0: " } as const satisfies Record<Language, string>;

type Titled = { readonly title: string; readonly items: readonly Told[] };

const inPractice = ({ basis }: Line): boolean => basis === "practice";

/** Each consequence of a reform in words, by what it is. */
const useConsequences = (comparison: ComparisonResult): readonly Titled[] => {
  const { t, say, lang } = useWords();
  const colon = colons[lang];
  const { lines } = useRecord();
  const name = useNameIn(comparison);
  const { stays, dangling, crossings, rivals, sharers, contradicted, withdrawn } = comparison.consequences;
  const added = mapById(comparison.lines.added);
  const label = (kind: LineKind, direction: "out" | "in"): string =>
    say(lineKind(kind)[direction === "out" ? "label" : "inverse"]);
  const told = ({ from, kind, to }: Pick<Line, "from" | "kind" | "to">): string =>
    `${isolated(name(from))} ${label(kind, "out")} ${isolated(name(to))}`;
  const named = (ids: readonly string[]): string => namesTogether(ids.map((id) => isolated(name(id))));
  const held = (by: string | undefined, bodies: readonly string[]): string =>
    by === undefined ? named(bodies) : `${isolated(name(by))} (${named(bodies)})`;
  const holder = (id: string): string => {
    const line = added.get(id) ?? lines.get(id);
    if (line === undefined) return name(id);
    return name(lineKind(line.kind).superior === "to" ? line.to : line.from);
  };
  const lineTold = (id: string): string => {
    const line = added.get(id) ?? lines.get(id);
    return line === undefined ? id : told(line);
  };
  const titled = <Item,>(title: string, of: readonly Item[], tell: (item: Item) => Told): Titled => ({
    title,
    // several lines of one kind between two may differ in their subject or date: each pair is told once
    items: [...new Map(of.map(tell).map((item) => [item.words, item])).values()],
  });
  return [
    titled(t("trial.contradicted"), contradicted, ({ denied, asserted }) => ({
      key: `${asserted.id} ${denied.id}`,
      words: `${told(asserted)} · ${t("trial.denied")}${told(denied) === told(asserted) ? "" : `${colon}${told(denied)}`}`,
    })),
    titled(t("trial.withdrawn"), withdrawn, (line) => ({ key: line.id, words: told(line) })),
    titled(t("trial.goes-on"), stays.filter(inPractice), (line) => ({ key: line.id, words: told(line) })),
    titled(
      t("trial.stays"),
      stays.filter((line) => !inPractice(line)),
      (line) => ({ key: line.id, words: told(line) }),
    ),
    titled(t("trial.dangling"), dangling, ({ node, kind, direction }) => ({
      key: `${node} ${kind} ${direction}`,
      words: t("trial.without", { node: name(node), kind: label(kind, direction) }),
    })),
    titled(t("trial.crossings"), crossings, ({ node, from, to, before, after }) => ({
      key: `${node} ${from} ${to}`,
      words: `${isolated(name(node))}${colon}${fromTo(held(from, before), held(to, after))}`,
    })),
    titled(t("trial.rivals"), rivals, ({ node, lines: authority }) => ({
      key: node,
      words: `${isolated(name(node))}${colon}${namesTogether([...new Set(authority.map(holder))])}`,
    })),
    titled(t("trial.sharers"), sharers, ({ node, lines: shared }) => ({
      key: shared.join(" "),
      words: `${isolated(name(node))}${colon}${shared.map(lineTold).join(" · ")}`,
    })),
  ];
};

/** What a reform leaves behind or brings about beside what it asks for. */
export const Consequences = ({ comparison }: { comparison: ComparisonResult }) =>
  useConsequences(comparison).map(({ title, items }) => <Listed key={title} title={title} items={items} />);
