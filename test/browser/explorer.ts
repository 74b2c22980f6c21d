import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { buildPage } from "./built-page.ts";
import { startChromium } from "./chromium.ts";
import { type Served, serve } from "./served.ts";

export type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
};

export { chiefAdministrator } from "./explorer-names.ts";

/** What went wrong in the page by itself: errors thrown and errors written to its console. */
export type Watched = { readonly page: Page; readonly faults: readonly string[] };

/** Opens pages of the explorer on the seed. One server and one browser serve a test file. */
export const explorerPages = () => {
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    await buildPage();
    [served, browser] = await Promise.all([serve(), startChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  const open = async (query = "", look: Look = {}): Promise<Watched> => {
    if (served === undefined || browser === undefined) throw new Error("the explorer has not started");
    const { width = 1440, height = 900, scheme = "light" } = look;
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(`${served.address}/${query}`);
    return { page, faults };
  };
  return { open };
};

/** Waits until the picture is laid out and drawn. */
export const drawn = async (page: Page): Promise<void> => {
  await page.locator(".picture-area[data-nodes]").waitFor();
  await page.locator(".canvas canvas").first().waitFor();
  await page.waitForTimeout(400);
};

/** What the picture says of itself. */
export const pictureFacts = async (page: Page) => {
  const area = page.locator(".picture-area");
  return {
    nodes: Number(await area.getAttribute("data-nodes")),
    lines: Number(await area.getAttribute("data-lines")),
    lit: ((await area.getAttribute("data-lit")) ?? "").split(" ").filter(Boolean).sort(),
  };
};

/** Expects something of a page that takes its time: machines are busy and browsers draw in software. */
export const soon = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 20_000, interval: 100 });
