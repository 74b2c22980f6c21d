import { expect, test } from "vitest";
import type { FindingBrief, FindingWithOverlay } from "../../server/contract/findings.ts";
import { startServer } from "./kit.ts";

const url = "/api/datasets/small/findings";

test("findings in brief are the same, in the same order, with the number of things they rest on", async () => {
  const { ask } = await startServer();
  const whole: FindingWithOverlay[] = (await ask({ url, as: "viewer" })).json();
  const brief: FindingBrief[] = (await ask({ url: `${url}?brief=true`, as: "viewer" })).json();
  expect(brief.length).toBeGreaterThan(0);
  expect(brief).toEqual(
    whole.map(({ id, detector, status, severity, confidence, subjects, message, evidence }) => ({
      ...{ id, detector, status, severity, confidence, subjects, message },
      rests: { subjects: subjects.length, nodes: evidence.nodes.length, lines: evidence.lines.length },
    })),
  );
});
