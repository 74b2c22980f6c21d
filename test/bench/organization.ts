import type { LineKind, NodeKind } from "../../graph/kinds.ts";
import type { Coverage } from "../../graph/model/coverage.ts";
import type { Line } from "../../graph/model/line.ts";
import type { Node } from "../../graph/model/node.ts";
import type { Scope } from "../../graph/vocabulary.ts";
import { type Random, randomFrom } from "./random.ts";

/** Rows of an organization that was never there, as the model has them after reading. */
export type Rows = { nodes: Node[]; lines: Line[]; coverage: Coverage[] };

type LineParts = Partial<Line>;

/** Adds rows to those that are there; every field a reader of CSV would fill is filled. */
export const collector = (rows: Rows = { nodes: [], lines: [], coverage: [] }) => {
  const node = (kind: NodeKind, id: string, parts: Partial<Node> = {}): string => {
    rows.nodes.push({
      id,
      kind,
      name: `${kind} ${id}`,
      aliases: [],
      class: false,
      separate: false,
      identifiers: [],
      confidence: "stated",
      sources: [],
      ...parts,
    });
    return id;
  };
  const line = (kind: LineKind, from: string, to: string, parts: LineParts = {}): void => {
    rows.lines.push({
      id: `l${rows.lines.length}`,
      kind,
      from,
      to,
      basis: "formal",
      scopes: ["general"],
      polarity: "asserted",
      authority: [],
      confidence: "stated",
      sources: [{ source: "bench", locator: String(rows.lines.length % 97) }],
      ...parts,
    });
  };
  return { rows, node, line };
};

export type Collector = ReturnType<typeof collector>;

const scopesOfPractice: readonly Scope[] = ["support", "finance", "procurement", "personnel", "security"];

type Office = { readonly body: string; readonly entity: string; readonly posts: readonly string[] };

/** One body with an office under it: posts in spans of 3 to 12, filled from the top until there are enough. */
const office = (
  { node, line }: Collector,
  random: Random,
  body: string,
  first: number,
  count: number,
): Office => {
  const posts: string[] = [];
  const entity = node("entity", `e${first}`, { level: "headquarters" });
  line("governed-by", entity, body);
  const post = (superior: string): void => {
    const id = node("post", `p${first + posts.length}`, { level: "headquarters" });
    line("reports-to", id, superior);
    posts.push(id);
  };
  post(body);
  line("heads", posts[0] ?? "", entity);
  for (let boss = 0; posts.length < count; boss++)
    for (let left = random.whole(3, 12); left > 0 && posts.length < count; left--) post(posts[boss] ?? body);
  return { body, entity, posts };
};

/** Practice that leads elsewhere than paper for 2 % of posts, hats for 1 %, a few ties of other kinds. */
const irregular = ({ node, line }: Collector, random: Random, posts: readonly string[], id: string): void => {
  if (random.chance(0.02))
    line("reports-to", id, random.pick(posts), {
      basis: "practice",
      scopes: [random.pick(scopesOfPractice)],
    });
  if (random.chance(0.01))
    for (let hat = random.whole(2, 4); hat > 0; hat--) {
      const worn = node("hat", `${id}-hat${hat}`);
      line("wears-hat", id, worn);
      if (random.chance(0.5)) line("reports-to", id, random.pick(posts), { hat: worn });
    }
  if (random.chance(0.14)) line("coordinates-with", id, random.pick(posts));
  if (random.chance(0.02)) line("shares-information-with", id, random.pick(posts));
  if (random.chance(0.01)) line("sends-directive-to", id, random.pick(posts), { basis: "practice" });
};

/** A mandate from a body, its tasks, and those who carry them out; one in twenty comes from elsewhere. */
const mandate = (
  { node, line }: Collector,
  random: Random,
  id: string,
  home: Office,
  offices: readonly Office[],
): void => {
  const somewhere = (): Office => (random.chance(0.05) ? random.pick(offices) : home);
  node("mandate", id);
  line("authorizes", home.body, id);
  line("needed-for", somewhere().entity, id);
  line("accountable-for", random.pick(home.posts), id);
  for (let task = random.whole(3, 8); task > 0; task--) {
    const work = node("task", `${id}-t${task}`);
    line("contains-task", id, work);
    for (let actor = random.whole(1, 3); actor > 0; actor--)
      line(random.chance(0.7) ? "implements" : "responsible-for", random.pick(somewhere().posts), work);
    if (random.chance(0.1)) line("implements", somewhere().entity, work);
  }
};

const postsPerOffice = 5_000;

/**
 * A deterministic organization of about so many posts: offices of up to 5,000 posts, each under a body of
 * its own, half of the bodies under one assembly; 1.3 lines per post; a mandate with tasks for every 300.
 */
export const organization = (size: number, seed = 2008): Rows => {
  const random = randomFrom(seed);
  const made = collector();
  const assembly = made.node("body", "assembly", { level: "governing" });
  const offices: Office[] = [];
  for (let first = 0; first < size; first += postsPerOffice) {
    const body = made.node("body", `b${first}`, { level: "governing" });
    if (random.chance(0.5)) made.line("reports-to", body, assembly);
    offices.push(office(made, random, body, first, Math.min(postsPerOffice, size - first)));
  }
  const all = offices.flatMap(({ posts }) => [...posts]);
  for (const post of all) irregular(made, random, all, post);
  for (let place = 0; place < size; place += 300) {
    const home = offices[Math.floor(place / postsPerOffice)];
    if (home) mandate(made, random, `m${place}`, home, offices);
  }
  made.rows.coverage.push({
    id: "posts",
    nodeKind: "post",
    lineKind: "reports-to",
    direction: "out",
    scope: "general",
    says: "complete",
    confidence: "stated",
    sources: [],
  });
  return made.rows;
};
