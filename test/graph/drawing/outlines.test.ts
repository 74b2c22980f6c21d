import { expect, it } from "vitest";
import { outlinesOf } from "../../../graph/drawing/formats/outlines.ts";
import { faceOf } from "../../../graph/drawing/text/faces.ts";
import { textWidth } from "../../../graph/drawing/text/fonts.ts";

/** Where each closed shape of outlines lies, from left to right. */
const shapesIn = (data: string): { from: number; to: number }[] =>
  data.split("Z").flatMap((shape) => {
    const steps = [...shape.matchAll(/[MLQC]([-\d. ]+)/g)].map(([, numbers = ""]) =>
      numbers.trim().split(" ").map(Number),
    );
    const xs = steps.map((step) => step.at(-2) ?? 0);
    return xs.length === 0 ? [] : [{ from: Math.min(...xs), to: Math.max(...xs) }];
  });

const outlined = (text: string): string => {
  const face = faceOf([...text][0] ?? "", false);
  if (face === undefined) throw new Error(`no face for ${text}`);
  return outlinesOf(text, face, 12, "bold");
};

it.each(["ทำงาน", "สำนักงาน", "विशेष प्रतिनिधि का कार्यालय", "शांति", "사무총장"])(
  "%s takes in a picture as much room as it was measured to",
  (text) => {
    const width = textWidth(text, 12, "bold");
    const last = Math.max(...shapesIn(outlined(text)).map(({ to }) => to));
    expect(last).toBeGreaterThan(width * 0.85);
    expect(last).toBeLessThan(width * 1.05);
  },
);

it("the vowel of a syllable stands behind its consonant, not on it", () => {
  const [consonant] = shapesIn(outlined("ท"));
  const vowel = shapesIn(outlined("ทำ")).at(-1);
  expect(vowel?.from).toBeGreaterThan(consonant?.to ?? Number.POSITIVE_INFINITY);
});

it("a bold name is drawn with the bold of its family", () => {
  const face = faceOf("사", false);
  if (face === undefined) throw new Error("no face for Korean");
  expect(outlinesOf("사무", face, 12, "bold")).not.toBe(outlinesOf("사무", face, 12, "regular"));
});
