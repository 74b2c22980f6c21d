import { expect, it } from "vitest";
import { vacantSuperior } from "../../analysis/detectors/vacant-superior/index.ts";
import { analyze } from "../../analysis/run.ts";
import { viewOfCase } from "./case.ts";

it.each([
  { name: "Acting Director", state: "acting", confidence: "inferred" },
  { name: "Director", state: "acting", confidence: "stated" },
  { name: "Director (vacant)", state: "vacant", confidence: "inferred" },
  { name: "Director", state: "vacant", confidence: "stated" },
] as const)("that $name is $state is $confidence", ({ name, state, confidence }) => {
  const view = viewOfCase({
    nodes: [{ id: "head", kind: "post", name, state }, "post a"],
    lines: ["a reports-to head"],
  });
  expect(analyze(view, { detectors: [vacantSuperior.info.id] })[0]).toMatchObject({ confidence });
});
