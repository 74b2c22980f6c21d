import { expect, it } from "vitest";
import { detectors } from "../../../analysis/detectors/index.ts";
import { runDetector } from "../../../analysis/run-detector.ts";
import { viewOfCase } from "../case.ts";

const mismatch = detectors.filter(({ info }) => info.id === "authority-mismatch");

it.each([
  ["formal", "Council is said to have no formal authority over Agency."],
  ["practice", "Council is said to have no authority over Agency in practice."],
  [undefined, "Council is said to have no authority over Agency."],
] as const)("tells authority denied on %s as that", (basis, message) => {
  const view = viewOfCase({
    nodes: [
      { id: "council", kind: "body", name: "Council" },
      { id: "agency", kind: "entity", name: "Agency" },
    ],
    lines: [
      {
        from: "council",
        kind: "has-authority-over",
        to: "agency",
        polarity: "denied",
        ...(basis === undefined ? {} : { basis }),
      },
    ],
  });
  expect(mismatch.flatMap((one) => runDetector(view, one)).map((one) => one.message)).toEqual([message]);
});
