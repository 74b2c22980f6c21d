import { expect, it } from "vitest";
import { vacantSuperior } from "../../analysis/detectors/vacant-superior/index.ts";
import { analyze } from "../../analysis/run.ts";
import { viewOfCase } from "./case.ts";

it.each([
  { name: "Acting Director", confidence: "inferred" },
  { name: "Director", confidence: "stated" },
])("that somebody acts as $name is $confidence", ({ name, confidence }) => {
  const view = viewOfCase({
    nodes: [{ id: "head", kind: "post", name, state: "acting" }, "post a"],
    lines: ["a reports-to head"],
  });
  expect(analyze(view, { detectors: [vacantSuperior.info.id] })[0]).toMatchObject({ confidence });
});
