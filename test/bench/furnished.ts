import { type Collector, collector, organization, type Rows } from "./organization.ts";
import { type Random, randomFrom } from "./random.ts";

type Place = {
  readonly made: Collector;
  readonly random: Random;
  readonly idsOf: (kind: string) => string[];
};

/** Posts around a place, most of them of one office: work is mostly done by neighbours. */
const near = (posts: readonly string[], place: number): readonly string[] => posts.slice(place, place + 100);

/** A function for every 100 posts with none to four who carry it, now and then one who is said not to. */
const functions = ({ made: { node, line }, random, idsOf }: Place, posts: readonly string[]): void => {
  const units = idsOf("entity");
  for (let place = 0; place < posts.length; place += 100) {
    const work = node("function", `f${place}`);
    for (let owner = random.whole(0, 4); owner > 0; owner--)
      line("responsible-for", random.pick(random.chance(0.05) ? posts : near(posts, place)), work);
    if (random.chance(0.1)) line("responsible-for", random.pick(units), work, { polarity: "denied" });
  }
};

/** A forum for every 200 posts with a task, with or without authority over somebody. */
const forums = ({ made: { node, line }, random, idsOf }: Place, posts: readonly string[]): void => {
  const [tasks, units] = [idsOf("task"), idsOf("entity")];
  for (let place = 0; place < posts.length; place += 200) {
    const forum = node("mechanism", `c${place}`, random.chance(0.05) ? { state: "dormant" } : {});
    line("part-of", forum, units[Math.floor((place * units.length) / posts.length)] ?? "");
    line("responsible-for", forum, tasks[Math.floor((place * tasks.length) / posts.length)] ?? "");
    if (random.chance(0.4)) line("covers", forum, random.pick(tasks), { polarity: "denied" });
    if (random.chance(0.5))
      line("has-authority-over", forum, random.pick(posts), random.chance(0.5) ? { polarity: "denied" } : {});
  }
};

/** A fund for every 500 posts, which pays for some tasks and not for others; units that pay for means. */
const money = ({ made: { node, line }, random, idsOf }: Place, posts: readonly string[]): void => {
  const tasks = idsOf("task");
  for (let place = 0; place < posts.length; place += 500) {
    const fund = node("fund", `u${place}`);
    for (let task = random.whole(1, 4); task > 0; task--)
      line("funds", fund, random.pick(tasks), random.chance(0.3) ? { polarity: "denied" } : {});
    if (place > 0 && random.chance(0.2)) line("aligned-with", fund, "u0", { polarity: "denied" });
    line("pays-for", random.pick(posts), node("asset", `r${place}`));
  }
};

/** A planning process for every 200 posts: side by side with another, in a theatre, constrained or out of step. */
const planning = ({ made: { node, line }, random }: Place, posts: readonly string[]): void => {
  const places = Array.from({ length: 20 }, (_, at) => node("place", `w${at}`));
  for (let place = 0; place < posts.length; place += 200) {
    const process = node("process", `x${place}`);
    if (random.chance(0.2)) line("applied-in", process, random.pick(places));
    if (place === 0) continue;
    const earlier = `x${200 * random.whole(0, place / 200 - 1)}`;
    if (random.chance(0.3)) line("parallel-to", process, earlier);
    if (random.chance(0.2)) line("constrains", process, earlier);
    if (random.chance(0.2)) line("aligned-with", process, earlier, { polarity: "denied" });
  }
};

/** A recommendation for every 200 posts, to one of thirty addressees. */
const recommendations = ({ made: { node, line }, random }: Place, posts: readonly string[]): void => {
  const addressees = Array.from({ length: 30 }, () => random.pick(posts));
  for (let place = 0; place < posts.length; place += 200) {
    const asking = node("recommendation", `q${place}`);
    line("addressed-to", asking, random.pick(addressees));
    line("concerns", asking, random.pick(posts));
  }
};

/** The organization with something for every detector to look at, most of it in order and some of it not. */
export const furnished = (size: number): Rows => {
  const rows = organization(size);
  const idsOf = (kind: string): string[] =>
    rows.nodes.flatMap((node) => (node.kind === kind ? [node.id] : []));
  const place: Place = { made: collector(rows), random: randomFrom(size), idsOf };
  const posts = idsOf("post");
  for (const furnish of [functions, forums, money, planning, recommendations]) furnish(place, posts);
  return rows;
};
