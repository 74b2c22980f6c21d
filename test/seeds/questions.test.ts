import { describe, expect, it } from "vitest";
import { ask } from "../../analysis/ask.ts";
import { queries } from "../../analysis/queries/index.ts";
import { prepare } from "../../analysis/run.ts";
import { readSeed } from "./read-seed.ts";
import { seedCalls as rows } from "./seed-calls.ts";

const dataset = readSeed();
const view = prepare(dataset).view();

describe("questions a reform team asks of the report", () => {
  it("holds all twenty-five of the list", () => {
    const asked = new Set(rows.map(({ id }) => id));
    const list = Array.from({ length: 25 }, (_, place) => `Q${String(place + 1).padStart(2, "0")}`);
    expect(list.filter((id) => !asked.has(id))).toEqual([]);
    expect(asked.size).toBe(rows.length);
  });

  it.each(rows)("$id: $ask $parameters", ({ ask: id, parameters, status, nodes, lines, without, says }) => {
    const answer = ask({ view, dataset }, id, parameters);
    const words = `${answer.text}\n${(answer.table?.rows ?? []).map((row) => row.join(" | ")).join("\n")}`;
    for (const text of says) expect(words).toContain(text);
    expect(answer.status).toBe(status);
    expect(answer.nodes).toEqual(expect.arrayContaining(nodes));
    expect(answer.lines).toEqual(expect.arrayContaining(lines));
    expect(answer.nodes.filter((one) => without.includes(one))).toEqual([]);
    if (status !== "not-stated" && answer.lines.length > 0) expect(answer.sources.length).toBeGreaterThan(0);
  });

  it.each(rows)("in French too: $id", ({ ask: id, parameters, status }) => {
    const answer = ask({ view, dataset }, id, parameters, "fr");
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/[{}]|undefined/);
  });
});

describe("the list of questions", () => {
  it("every question is asked of the report at least once", () => {
    const asked = new Set<string>(rows.map((row) => row.ask));
    expect(queries.map(({ info }) => info.id).filter((id) => !asked.has(id))).toEqual([]);
  });

  it("a node that nothing is called so, and a question that does not exist, are not-found", () => {
    expect(() => ask({ view, dataset }, "superiors", { node: "nobody-of-that-name" })).toThrow(
      expect.objectContaining({ code: "not-found" }),
    );
    expect(() => ask({ view, dataset }, "no-such-question", {})).toThrow(
      expect.objectContaining({ code: "not-found" }),
    );
  });
});
