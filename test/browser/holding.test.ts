import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { palette } from "../../graph/palette.ts";
import { chiefAdministrator, drawn, explorerPages, pictureFacts, soon } from "./explorer.ts";
import { spotsOf } from "./pixels.ts";

const { open } = explorerPages();

it("a box moved by keys stays where it was put, also when the picture is tidied up, and goes back on request", async () => {
  const { page } = await open("?node=doa-cao");
  await drawn(page);
  await page.locator(".picture-area").focus();
  await page.keyboard.press("Control+ArrowRight");
  await soon(() => decodeURIComponent(page.url())).toContain("pins=doa-cao~");
  await page.getByRole("button", { name: "Tidy up" }).click();
  await drawn(page);
  expect(decodeURIComponent(page.url())).toContain("pins=doa-cao~");
  await page.getByRole("button", { name: "Put 1 moved box back" }).click();
  await soon(() => page.url()).not.toContain("pins=");
  await page.goBack();
  await soon(() => decodeURIComponent(page.url())).toContain("pins=doa-cao~");
});

it("a box dragged with the mouse is pinned and not opened", async () => {
  const { page } = await open(`?finding=${chiefAdministrator}&theme=light`, { width: 1600, height: 1000 });
  await drawn(page);
  const box = await page.locator(".picture-area").boundingBox();
  const [spot] = await spotsOf(page, palette.findingTint);
  if (box === null || spot === undefined) throw new Error("no lit box");
  const [x, y] = [box.x + spot[0] + 3, box.y + spot[1] + 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 10, { steps: 4 });
  await page.mouse.move(x + 90, y + 24, { steps: 4 });
  await page.mouse.up();
  await soon(() => page.url()).toContain("pins=");
  expect(page.url()).not.toContain("node=");
});

/** How wide the lit boxes lie apart for how high they do, whatever the scale at which they are seen. */
const spreadOf = async (page: Page): Promise<number> => {
  const spots = await spotsOf(page, palette.findingTint);
  const span = (axis: 0 | 1): number => {
    const along = spots.map((spot) => spot[axis]).sort((a, b) => a - b);
    return (along.at(-1) ?? 0) - (along[0] ?? 0);
  };
  return span(0) / span(1);
};

it("boxes stand as they stood when a drawer opens over the picture, and in the other language", async () => {
  const about = `finding=${chiefAdministrator}&theme=light`;
  const { page } = await open(`?${about}`);
  await drawn(page);
  const stood = await spreadOf(page);
  await page.getByRole("button", { name: "Any date" }).click();
  await drawn(page);
  expect(Math.abs((await spreadOf(page)) / stood - 1)).toBeLessThan(0.03);
  const french = (await open(`?${about}&lang=fr`)).page;
  await drawn(french);
  expect(Math.abs((await spreadOf(french)) / stood - 1)).toBeLessThan(0.03);
});

/** Which share of the letters stands where some stood before. */
const shareStanding = async (page: Page, before: ReadonlySet<string>): Promise<number> => {
  const spots = await spotsOf(page, palette.boxText);
  return spots.filter((spot) => before.has(spot.join())).length / spots.length;
};

it("boxes stand as they stood when somebody removes a line of the record, and when that is undone", async () => {
  const { page } = await open("?theme=light");
  await drawn(page);
  const stood = new Set((await spotsOf(page, palette.boxText)).map((spot) => spot.join()));
  const { lines } = await pictureFacts(page);
  const editor = (await open("?edit=1&line=doa-cao--reports-to--dm--practice")).page;
  await editor.locator(".edit-part .danger").click();
  await soon(async () => (await pictureFacts(page)).lines).toBe(lines - 1);
  await drawn(page);
  expect(await shareStanding(page, stood)).toBeGreaterThan(0.9);
  await editor.getByRole("button", { name: "Undo", exact: true }).first().click();
  await soon(async () => (await pictureFacts(page)).lines).toBe(lines);
  await drawn(page);
  expect(await shareStanding(page, stood)).toBeGreaterThan(0.9);
});

it("says once that the server does not answer, and reads again by itself when it does", async () => {
  const { page } = await open("?tab=questions");
  await drawn(page);
  await page.route("**/api/**", (route) => route.abort());
  await page.getByRole("button", { name: "in practice" }).first().click();
  await page.locator(".away").waitFor();
  await soon(() => page.getByText("Waiting for the server").count()).toBeGreaterThan(0);
  expect(await page.getByRole("button", { name: "Try again" }).count()).toBe(1);
  expect(await page.getByText("does not answer").count()).toBe(1);
  await page.unroute("**/api/**");
  await page.locator(".away").waitFor({ state: "detached" });
  await drawn(page);
});

it("says of one request that failed that it did, and not that the server is gone", async () => {
  const { page } = await open();
  await drawn(page);
  await page.route("**/findings/**", (route) => route.abort());
  await page.locator(".finding-item").first().click();
  const failed = page.locator("#detail").getByText("could not be read again");
  await failed.waitFor();
  expect(await page.locator(".away").count()).toBe(0);
  await page.unroute("**/findings/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await failed.waitFor({ state: "detached" });
});

it("says of a step's names that they could not be looked up, never that there are none, and keeps them", async () => {
  const { page } = await open("?tab=reforms");
  await drawn(page);
  await page.getByRole("button", { name: "A step of your own" }).click();
  await page.getByRole("combobox", { name: "From" }).fill("SRSG");
  await page.getByRole("combobox", { name: "To" }).fill("DPKO");
  await page.route("**/api/**", (route) => route.abort());
  const form = page.locator(".own-form");
  await form.getByRole("button", { name: "Try" }).click();
  await form.getByText("could not be looked up").waitFor();
  expect(await form.getByText("There is nothing called").count()).toBe(0);
  expect(await page.getByRole("combobox", { name: "To" }).inputValue()).toBe("DPKO");
  await page.unroute("**/api/**");
  await form.getByRole("button", { name: "Try" }).click();
  await soon(() => decodeURIComponent(page.url())).toContain("dpko");
});

it("draws again after the browser took the graphics away", async () => {
  const { page } = await open();
  await drawn(page);
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(".canvas canvas"))
      canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  const again = page.getByRole("button", { name: "Try again" });
  await again.waitFor();
  await again.click();
  await drawn(page);
});
