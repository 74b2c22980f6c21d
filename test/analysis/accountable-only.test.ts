import { expect, it } from "vitest";
import { segregationOfDuties } from "../../analysis/detectors/segregation-of-duties/index.ts";
import { analyze } from "../../analysis/run.ts";
import { viewOfCase } from "./case.ts";

const steps = ["Approve purchases", "Order equipment", "Pay invoices"];

const findingsOf = (kinds: readonly string[], language: "en" | "fr" = "en") =>
  analyze(
    viewOfCase({
      nodes: [
        { id: "a", kind: "post", name: "Head of Administration" },
        { id: "h", kind: "holder", name: "Ada" },
        ...steps.map((name, at) => ({ id: `t${at}`, kind: "task" as const, name })),
      ],
      lines: ["h holds a", ...kinds.map((kind, at) => `a ${kind} t${at}`)],
    }),
    { detectors: [segregationOfDuties.info.id], language },
  ).filter(({ status }) => status === "found");

const [doing, answering] = ["responsible-for", "accountable-for"];

it.each([
  { kinds: [doing, doing, doing], severity: "high" },
  { kinds: [doing, doing], severity: "medium" },
  { kinds: [doing, answering, answering], severity: "high" },
  { kinds: [answering, answering, answering], severity: "low" },
])("$kinds of one post: $severity, and the post is named, not its holder", ({ kinds, severity }) => {
  const [finding] = findingsOf(kinds);
  expect(finding).toMatchObject({ severity, subjects: ["a"] });
  expect(finding?.message).toContain("Head of Administration");
  expect(finding?.message).not.toContain("Ada");
});

it("says of who is only accountable that nothing is on record of doing", () => {
  const said = (language: "en" | "fr") => findingsOf([answering, answering], language)[0]?.message;
  expect(said("en")).toBe(
    "Head of Administration is accountable for several steps of spending (approving and ordering, by the names) and not on record as doing any: Approve purchases and Order equipment.",
  );
  expect(said("fr")).toContain("sans être noté comme en faisant aucun");
});
