import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Answer, answerSchema, ask } from "../../../analysis/ask.ts";
import { queries } from "../../../analysis/queries/index.ts";
import { sharedColumns } from "../../../analysis/queries/shared/table.ts";
import { DottedError } from "../../../graph/errors.ts";
import { type QueryCase, subjectOf } from "./case.ts";

const files = readdirSync(new URL(".", import.meta.url)).filter((file) => file.endsWith(".cases.ts"));

/** Questions that somebody can always answer: what was asked for is there or it is not. */
const neverSilent = new Set(["recommendation", "what-if"]);

const faultOf = (error: unknown): string => {
  if (error instanceof z.ZodError) return "parameters";
  return error instanceof DottedError ? error.code : String(error);
};

const rowsIn = ({ table }: Answer): string[] => (table?.rows ?? []).map((row) => row.join(" | "));

/** Parts of a text that do not come, or not after those before them. */
const missing = (text: string, parts: readonly string[]): string[] => {
  let from = 0;
  return parts.filter((part) => {
    const place = text.indexOf(part, from);
    if (place >= 0) from = place + part.length;
    return place < 0;
  });
};

describe("every question has its cases", () => {
  it("one file of cases per question, and none without one", () => {
    expect(files.map((file) => file.replace(".cases.ts", "")).sort()).toEqual(
      queries.map(({ info }) => info.id).sort(),
    );
  });

  it("no two have one id", () => {
    expect(new Set(queries.map(({ info }) => info.id)).size).toBe(queries.length);
  });
});

describe.each(queries)("$info.id", async ({ info, parameters }) => {
  const { cases }: { cases: readonly QueryCase[] } = await import(`./${info.id}.cases.ts`);

  it("has cases that answer, that do not say, and that ask wrongly", () => {
    const statuses = new Set(cases.map(({ status }) => status));
    expect(statuses.has("stated") || statuses.has("inferred")).toBe(true);
    expect(statuses.has("not-stated") || neverSilent.has(info.id)).toBe(true);
    expect(cases.some(({ fault }) => fault !== undefined)).toBe(true);
  });

  it("has words in both languages for all it says, and what it says holds the same values in both", () => {
    const values = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();
    for (const [id, { en, fr }] of Object.entries({ ...info.messages, question: info.question }))
      expect([id, values(fr)]).toEqual([id, values(en)]);
    for (const [id, { en, fr }] of Object.entries({ ...info.messages, ...info.columns, title: info.title }))
      expect([id, en.length > 0, fr.length > 0]).toEqual([id, true, true]);
  });

  it("asks only for what its question and parameters name, each described", () => {
    const named = [...info.question.en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !(name in parameters.shape))).toEqual([]);
    for (const [name, schema] of Object.entries(parameters.shape))
      expect([name, z.toJSONSchema(schema as z.ZodType, { io: "input" }).description]).toEqual([
        name,
        expect.stringMatching(/\w/),
      ]);
  });

  it("has every message met by a case", () => {
    const met = cases
      .filter(({ fault }) => fault === undefined)
      .flatMap(({ given, parameters: asked }) =>
        (queries.find((one) => one.info.id === info.id)?.answer(subjectOf(given), asked).sentences ?? []).map(
          ({ message }) => message,
        ),
      );
    expect(Object.keys(info.messages).filter((message) => !met.includes(message))).toEqual([]);
  });

  it.each(cases)("$name", ({ given, parameters: asked = {}, fault, ...expected }) => {
    const subject = subjectOf(given);
    if (fault !== undefined) {
      let met = "none";
      try {
        ask(subject, info.id, asked);
      } catch (error) {
        met = faultOf(error);
      }
      expect(met).toBe(fault);
      return;
    }
    const answer = ask(subject, info.id, asked);
    expect(answerSchema.parse(answer)).toEqual(answer);
    expect({ text: answer.text, missing: missing(answer.text, expected.says ?? []) }).toEqual({
      text: answer.text,
      missing: [],
    });
    for (const part of expected.omits ?? []) expect(answer.text).not.toContain(part);
    expect(answer.status).toBe(expected.status);
    if (expected.lines !== undefined) expect(answer.lines).toEqual([...expected.lines].sort());
    expect((expected.nodes ?? []).filter((id) => !answer.nodes.includes(id))).toEqual([]);
    for (const row of expected.rows ?? [])
      expect(rowsIn(answer)).toContainEqual(expect.stringContaining(row));
  });

  it.each(cases.filter(({ fault }) => fault === undefined))(
    "speaks French, with words for its columns: $name",
    ({ given, parameters: asked = {} }) => {
      const subject = subjectOf(given);
      const { text, table } = ask(subject, info.id, asked, "fr");
      expect(text).not.toMatch(/[{}]|undefined/);
      const words: string[] = Object.values({ ...sharedColumns, ...info.columns }).map(({ fr }) => fr);
      expect((table?.columns ?? []).filter((column) => !words.includes(column))).toEqual([]);
    },
  );
});
