import { expect, test } from "vitest";
import type { NamedDifference } from "../../server/contract/diff.ts";
import type { FindingBrief, FindingDetail, FindingWithOverlay } from "../../server/contract/findings.ts";
import type { NodeDetail } from "../../server/contract/nodes.ts";
import { collector, organization, type Rows } from "../bench/organization.ts";
import { startServer } from "./kit.ts";

const url = "/api/datasets/wide";
/** Bytes at most of a finding in a list, however many it is about; and on average, so that 2,700 stay below a megabyte. */
const briefAtMost = 1_500;
const briefOnAverage = 370;
const most = 100;

const megabyte = 1_000_000;

/** A server that has one dataset, or another one beside it, and what asks it. */
const serving = async (rows: Rows, later?: Rows) => {
  const { ask, store } = await startServer();
  const told = { title: "Wide", recommendations: [], patches: [] };
  const sources = [{ id: "bench", title: "Made up", short: "bench" }];
  await store.write({ id: "wide", ...told, sources, ...rows }, { actor: "test" });
  if (later !== undefined) await store.write({ id: "later", ...told, sources, ...later }, { actor: "test" });
  return async <T>(path: string): Promise<{ readonly body: T; readonly bytes: number }> => {
    const answer = await ask({ url: url + path, as: "viewer" });
    return { body: answer.json(), bytes: answer.rawPayload.length };
  };
};

const bytesOf = (finding: FindingBrief): number => Buffer.byteLength(JSON.stringify(finding));

/** The finding about the most subjects, of those that rest on the most lines. */
const widestOf = (findings: readonly FindingWithOverlay[]): FindingWithOverlay => {
  const [widest] = findings.toSorted(
    (a, b) =>
      Math.min(b.subjects.length, b.evidence.lines.length) -
      Math.min(a.subjects.length, a.evidence.lines.length),
  );
  if (widest === undefined) throw new Error("nothing was found");
  return widest;
};

test("what the page reads of findings does not grow with how many things one of them is about", async () => {
  // some findings about it are about hundreds of things
  const get = await serving(organization(6_000));
  const whole = (await get<FindingWithOverlay[]>("/findings")).body;
  const widest = widestOf(whole);
  const rests = {
    subjects: widest.subjects.length,
    nodes: widest.evidence.nodes.length,
    lines: widest.evidence.lines.length,
  };
  for (const number of Object.values(rests)) expect(number).toBeGreaterThan(most);

  const list = await get<FindingBrief[]>("/findings?brief=true&most=2700");
  for (const finding of list.body) expect(bytesOf(finding)).toBeLessThan(briefAtMost);
  expect(list.bytes / list.body.length).toBeLessThan(briefOnAverage);
  expect(list.body.find(({ id }) => id === widest.id)?.rests).toEqual(rests);

  const at = `/nodes/${widest.subjects[0]}`;
  const brief = (await get<NodeDetail>(`${at}?brief=true`)).body.findings;
  const about = whole.filter(({ subjects }) => subjects.includes(widest.subjects[0] ?? ""));
  expect(brief.map(({ id }) => id)).toEqual(about.map(({ id }) => id));
  expect(Buffer.byteLength(JSON.stringify(brief))).toBeLessThan(briefAtMost * about.length);

  const opened = (await get<FindingDetail>(`/findings/${widest.id}?most=${most}`)).body;
  expect(opened.rests).toEqual(rests);
  expect(opened.subjects).toEqual(widest.subjects.slice(0, most));
  expect(opened.evidence).toEqual({
    nodes: widest.evidence.nodes.slice(0, most),
    lines: widest.evidence.lines.slice(0, most),
  });
});

/** A post with two superiors, 4,000 posts under it and as many that it only supports. */
const hub = (): Rows => {
  const { rows, node, line } = collector();
  for (const id of ["hub", "head", "other"]) node("post", id);
  for (let at = 0; at < 4_000; at++) {
    line("reports-to", node("post", `under-${at}`), "hub");
    line("supports", "hub", node("post", `beside-${at}`));
  }
  line("reports-to", "hub", "head");
  line("reports-to", "hub", "other", { basis: "practice" });
  return rows;
};

test("what the page reads of a node does not grow with how many lines it has, and tells of all of them", async () => {
  const get = await serving(hub());
  const whole = await get<NodeDetail>("/nodes/hub?brief=true");
  expect(whole.bytes).toBeGreaterThan(megabyte);
  expect([whole.body.out.length, whole.body.in.length]).toEqual([4_002, 4_000]);

  const { body, bytes } = await get<NodeDetail>("/nodes/hub?brief=true&most=200");
  expect(bytes).toBeLessThan(megabyte / 5);
  expect(body.counts).toEqual(whole.body.counts);
  expect(body.counts).toMatchObject({ lines: 8_002, superiors: 2, reports: 4_000 });
  expect(Object.values(body.counts.families).toSorted()).toEqual([4_000, 4_002]);
  expect(body.out.length + body.in.length).toBe(400);
  const above = body.out.filter(({ line }) => line.kind === "reports-to").map(({ other }) => other.id);
  expect(above.toSorted()).toEqual(["head", "other"]);
  expect(body.in).toEqual(whole.body.in.slice(0, body.in.length));
});

test("two editions of a record are compared in brief without what only stands in another place", async () => {
  const rows = organization(4_000);
  const sources = [{ source: "bench", locator: "another page" }];
  const [first, ...others] = rows.nodes.map((node) => ({ ...node, sources }));
  if (first === undefined) throw new Error("there is no node");
  const lines = rows.lines.map((line) => ({ ...line, sources }));
  const renamed = { ...first, name: "Renamed" };
  const get = await serving(rows, { ...rows, nodes: [renamed, ...others], lines });

  const whole = await get<NamedDifference>("/diff?against=later");
  expect(whole.bytes).toBeGreaterThan(megabyte);
  const { body, bytes } = await get<NamedDifference>("/diff?against=later&brief=true");
  expect(bytes).toBeLessThan(2_000);
  expect(body.nodes.changed).toEqual(whole.body.nodes.changed.filter(({ id }) => id === first.id));
  expect([body.nodes.added, body.nodes.removed, body.lines.changed]).toEqual([[], [], []]);
});
