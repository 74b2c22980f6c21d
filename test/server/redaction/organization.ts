import { type Dataset, datasetSchema } from "../../../graph/model/dataset.ts";
import { lineSchema } from "../../../graph/model/line.ts";
import { nodeSchema } from "../../../graph/model/node.ts";
import { slug } from "../../../graph/text/slug.ts";
import type { ScenarioBody } from "../../../server/contract/scenarios.ts";
import type { Given } from "../../analysis/redaction/names.ts";

const idOf = (word: string, text: string): string => `${word}-${slug(text)}`.slice(0, 120);

/** An organization whose every text, and every id that may be one, holds somebody's name. */
export const namedAll = ({
  names,
  aliases,
  texts,
}: Given): { dataset: Dataset; scenario: Omit<ScenarioBody, "base"> } => {
  let asked = 0;
  const text = (around: string): string => around.replace("~", texts[asked++ % texts.length] ?? "");
  const source = idOf("paper", names[0] ?? "");
  const sources = () => [{ source, locator: text("note by ~") }];
  const posts = names.map((name) => idOf("post", name));
  const top = idOf("head", names[0] ?? "");
  const node = (id: string, kind: string, around: string) => ({
    id,
    kind,
    name: text(around),
    aliases: [text("~ office")],
    note: text("where ~ works"),
    classification: text("~"),
    pillar: text("~"),
    level: "mission",
    grade: text("grade of ~"),
    dated: [{ until: "1999", name: text("Old bureau of ~"), short: text("~"), pillar: text("~ group") }],
    sources: sources(),
  });
  const line = (id: string, kind: string, from: string, to: string, basis: string) => ({
    id: idOf(id, names[0] ?? ""),
    kind,
    from,
    to,
    basis,
    note: text("as ~ says"),
    quantifier: text("all but ~"),
    condition: text("while ~ is away"),
    sources: sources(),
  });
  const holders = names.map((name, i) => ({
    id: slug(name) || `h${i}`,
    kind: "holder",
    name,
    aliases: [aliases[i] ?? "nobody else"],
    note: text("~ was born somewhere"),
    dated: [{ until: "1999", name: aliases[(i + 1) % aliases.length] ?? name }],
    identifiers: [{ scheme: "mail", value: `${slug(name)}@example.org` }],
  }));
  const dataset = datasetSchema.parse({
    id: idOf("of", names[0] ?? ""),
    title: text("The mission of ~"),
    description: text("It is led by ~."),
    licence: text("~"),
    date: "2020",
    settings: {
      lanes: [{ level: "mission", name: text("Lane of ~").slice(0, 200) }],
      scopes: [{ scope: "general", name: text("what ~ does").slice(0, 200) }],
      grades: [text("grade of ~").slice(0, 200)],
    },
    sources: [
      {
        id: source,
        title: text("Letter of ~"),
        short: text("letter ~"),
        publisher: text("~"),
        url: text("https://example.org/~"),
      },
    ],
    nodes: [
      node(top, "post", "Office of ~"),
      node("office", "entity", "Bureau ~"),
      { ...node("hat-x", "hat", "Hat of ~"), short: text("~ hat") },
      { ...node("fund", "fund", "Fund ~"), short: text("~") },
      ...posts.map((id) => node(id, "post", "Assistant to ~")),
      ...holders,
    ],
    lines: [
      ...posts.map((id, i) => line(`up-${i}`, "reports-to", id, top, "formal")),
      ...posts.map((id, i) => line(`so-${i}`, "reports-to", id, "office", "practice")),
      ...posts.map((id, i) => line(`is-${i}`, "holds", holders[i]?.id ?? "", id, "unspecified")),
      line("two", "holds", holders[0]?.id ?? "", top, "unspecified"),
      line("worn", "wears-hat", top, "hat-x", "formal"),
      { ...line("under", "reports-to", top, "office", "formal"), hat: "hat-x" },
    ],
    coverage: [
      {
        id: "c",
        nodeKind: "post",
        lineKind: "reports-to",
        direction: "out",
        says: "unresolved",
        value: text("see ~"),
        reason: text("~ wrote so"),
        note: text("~ says so"),
        sources: sources(),
      },
    ],
    recommendations: [
      {
        id: idOf("R", names[0] ?? ""),
        form: "point",
        title: text("As ~ asked"),
        text: text("~ should answer to nobody but ~"),
        section: text("~"),
        addressees: [top],
        concerns: ["office"],
        note: text("~"),
        sources: sources(),
      },
    ],
    patches: [
      {
        id: idOf("R", names[0] ?? ""),
        title: text("As ~ asked"),
        note: text("~"),
        operations: [
          {
            ...{ op: "change-node", id: "office", onlyIf: text("where ~ agrees") },
            changes: { name: text("Desk of ~"), note: text("~") },
          },
          { op: "change-node", id: holders[0]?.id, changes: { name: aliases[0], note: text("~") } },
        ],
      },
    ],
  });
  const scenario: Omit<ScenarioBody, "base"> = {
    title: text("What ~ proposes"),
    note: text("~"),
    patches: [],
    operations: [
      { op: "remove-node", id: "fund" },
      { op: "add-node", node: nodeSchema.parse(node(idOf("new", names[0] ?? ""), "entity", "Cell of ~")) },
      { op: "add-line", line: lineSchema.parse(line("new-line", "part-of", "office", top, "formal")) },
    ],
  };
  return { dataset, scenario };
};
