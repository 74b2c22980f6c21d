import { expect, it } from "vitest";
import { ownStepCodec } from "../../server/contract/own-steps.ts";
import { drawable, stepIn } from "../../web/panels/reforms/own-step.ts";

const ends = { from: "chief", to: "mission" };
const form = (fields: Readonly<Record<string, string>>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const line = { step: "draw", kind: "reports-to", basis: "formal", scope: "general" };

it("is a line of the kind, basis and scope chosen, between the ends", () => {
  expect(stepIn(form(line), ends)).toEqual({ ...line, ...ends });
});

it("is a post under the second end, its name without spaces around", () => {
  const post = { step: "post", name: "Deputy", under: "mission" };
  expect(stepIn(form({ step: "post", name: "  Deputy " }), ends)).toEqual(post);
});

it.each(["kind", "basis", "scope"])("is none while its %s is not one that we know", (field) => {
  expect(stepIn(form({ ...line, [field]: "else" }), ends)).toBeUndefined();
});

it("draws any kind but those of recommendations, and every such step comes back from an address", () => {
  expect(drawable).toContain("reports-to");
  expect(drawable).not.toContain("addressed-to");
  for (const kind of drawable) {
    const step = stepIn(form({ ...line, kind }), ends);
    if (step === undefined) throw new Error(kind);
    expect(ownStepCodec.decode(ownStepCodec.encode(step))).toEqual(step);
  }
});
