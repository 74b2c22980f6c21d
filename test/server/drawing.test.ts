import { expect, it, onTestFinished } from "vitest";
import { type Briefing, briefingSchema } from "../../analysis/briefings/briefing.ts";
import { brief } from "../../analysis/briefings/index.ts";
import { Drawer } from "../../server/drawing/drawer.ts";
import { madeUp } from "../analysis/briefings/made-up.ts";

const briefing = (boxes: number, more: Partial<Briefing> = {}): Briefing =>
  briefingSchema.parse({ name: "made-up", page: "A4", diagram: madeUp(boxes), ...more });

const drawer = (limit?: number): Drawer => {
  const made = new Drawer(limit);
  onTestFinished(() => made.end());
  return made;
};

it("draws what is drawn without it, byte for byte, one after the other", async () => {
  const { draw } = drawer();
  const [picture, deck] = await Promise.all([draw(briefing(20), "svg"), draw(briefing(20), "pptx")]);
  expect(Buffer.from(picture.bytes)).toEqual(Buffer.from((await brief(briefing(20), "svg")).bytes));
  expect(Buffer.from(deck.bytes)).toEqual(Buffer.from((await brief(briefing(20), "pptx")).bytes));
});

it("tells faults with their codes, and draws on", async () => {
  const { draw } = drawer();
  await expect(draw(briefing(40, { plate: 99 }), "svg")).rejects.toMatchObject({
    name: "DottedError",
    code: "not-found",
  });
  expect((await draw(briefing(5), "svg")).fileName).toBe("made-up.svg");
});

it("lets other work go on meanwhile", async () => {
  const { draw } = drawer();
  await draw(briefing(5), "svg");
  let drawn = false;
  const large = draw(briefing(150), "svg").then(() => {
    drawn = true;
  });
  await new Promise((resume) => setImmediate(resume));
  expect(drawn).toBe(false);
  await large;
});

it("gives up what takes too long, and draws the next", async () => {
  const { draw } = drawer(1_500);
  const all = { arrangement: "series" } as const;
  await expect(draw(briefing(1_200, all), "png")).rejects.toMatchObject({ code: "limit-reached" });
  await expect
    .poll(() => draw(briefing(3), "svg").then(({ mediaType }) => mediaType, String), { timeout: 20_000 })
    .toBe("image/svg+xml");
}, 60_000);
