import type { Page } from "playwright-core";

/** How many pixels of the picture, as a person sees it, are of a colour given as #rrggbb (within a little). */
export const pixelsOf = async (page: Page, color: string): Promise<number> => {
  const shot = await page.locator(".picture-area").screenshot();
  return page.evaluate(
    async ([png, wanted]) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))], { type: "image/png" }),
      );
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("no canvas to count on");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const rgb = [1, 3, 5].map((at) => Number.parseInt(wanted.slice(at, at + 2), 16));
      let count = 0;
      for (let i = 0; i < data.length; i += 4)
        if (rgb.every((channel, c) => Math.abs((data[i + c] ?? 0) - channel) < 12)) count++;
      return count;
    },
    [shot.toString("base64"), color] as const,
  );
};
