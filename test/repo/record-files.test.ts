import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { mappingSchema, staffFieldIds } from "../../graph/importers/staff-list/mapping.ts";
import { recordOperationSchema } from "../../graph/record/operation.ts";

const page = readFileSync(new URL("../../docs/record-files.md", import.meta.url), "utf8");
const [steps, mapping] = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = ""]): unknown =>
  JSON.parse(text),
);

test("the examples of steps and of a mapping are read as they stand", () => {
  expect(z.array(recordOperationSchema).safeParse(steps).error).toBeUndefined();
  expect(mappingSchema.safeParse(mapping).error).toBeUndefined();
});

test("every step and every field of a list is named", () => {
  const ops = recordOperationSchema.options.map(({ shape }) => shape.op.value);
  for (const word of [...ops, ...staffFieldIds]) expect(page).toMatch(new RegExp(`["\`]${word}["\`]`));
});
