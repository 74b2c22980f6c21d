/** A kind of work that takes long in a large organization. `round` makes every request another one. */
export type HeavyWork = {
  readonly title: string;
  readonly method?: "GET" | "POST" | "PUT";
  readonly ask: (dataset: string, round: number) => { readonly path: string; readonly body?: string };
};

const line = (round: number) => ({
  op: "add-line",
  line: {
    id: `tried-${round}`,
    kind: "coordinates-with",
    from: "p1",
    to: "p2",
    basis: "formal",
    sources: [{ source: "bench", locator: "1" }],
  },
});

const briefed = 400;

/** So many posts beside one another: everything of a large organization is refused before it is drawn. */
const postsFrom = (round: number): string[] => {
  const first = (round % 20) * briefed;
  return Array.from({ length: briefed }, (_, place) => `p${first + place}`);
};

/** Everything that runs in threads, but imports, which are files of their own. */
export const heavyWork: readonly HeavyWork[] = [
  {
    title: "measures",
    ask: (dataset, round) => ({ path: `datasets/${dataset}/measures?at=${2000 + (round % 500)}` }),
  },
  {
    title: "findings",
    ask: (dataset, round) => ({
      path: `datasets/${dataset}/findings?severity=high&at=${2000 + (round % 500)}`,
    }),
  },
  {
    title: "compare",
    method: "POST",
    ask: (dataset, round) => ({
      path: `datasets/${dataset}/compare`,
      body: JSON.stringify({ patches: [], operations: [line(round)] }),
    }),
  },
  {
    title: "how long a briefing of everything takes",
    method: "POST",
    ask: (dataset) => ({
      path: `datasets/${dataset}/briefings/preflight`,
      body: JSON.stringify({ subject: { nodes: [] }, format: "svg", poster: true }),
    }),
  },
  {
    title: "a briefing of four hundred posts",
    method: "POST",
    ask: (dataset, round) => ({
      path: `datasets/${dataset}/briefings`,
      body: JSON.stringify({ subject: { nodes: postsFrom(round) }, format: "pdf" }),
    }),
  },
];
