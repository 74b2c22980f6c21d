import type { Page } from "playwright-core";

type Spot = readonly [x: number, y: number];

/** Where in the picture, as a person sees it, the colour #rrggbb is (within a little), from its left upper corner. */
export const spotsOf = async (page: Page, color: string): Promise<Spot[]> => {
  const shot = await page.locator(".picture-area").screenshot();
  return page.evaluate(
    async ([png, wanted]) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (context === null) throw new Error("no canvas to look at");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const rgb = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
      const spots: [number, number][] = [];
      for (let i = 0; i < data.length; i += 4)
        if (rgb.every((channel, c) => Math.abs((data[i + c] ?? 0) - channel) < 4))
          spots.push([(i / 4) % image.width, Math.floor(i / 4 / image.width)]);
      return spots;
    },
    [shot.toString("base64"), color] as const,
  );
};

/** How many pixels of the picture are of a colour. */
export const pixelsOf = async (page: Page, color: string): Promise<number> =>
  (await spotsOf(page, color)).length;

/** Far longer than two clicks may be apart to be a double click, so that a busy machine has time to answer. */
const notTwice = 2_000;

/** Whether something becomes so within some time. */
const becomes = async (page: Page, so: () => boolean, milliseconds: number): Promise<boolean> => {
  const until = Date.now() + milliseconds;
  while (!so() && Date.now() < until) await page.evaluate(() => new Promise(requestAnimationFrame));
  return so();
};

/** Clicks on spots of the picture, one after the other and never twice in one breath, until something is so. */
export const clickUntil = async (page: Page, spots: readonly Spot[], so: () => boolean): Promise<void> => {
  const box = await page.locator(".picture-area").boundingBox();
  if (box === null) throw new Error("no picture");
  const some = spots.filter((_, i) => i % Math.max(1, Math.floor(spots.length / 12)) === 0);
  for (const [x, y] of some) {
    await page.mouse.click(box.x + x, box.y + y);
    if (await becomes(page, so, notTwice)) return;
  }
};
