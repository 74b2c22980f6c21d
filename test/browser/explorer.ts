import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

export type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
};

export { chiefAdministrator } from "./explorer-names.ts";

/** What went wrong in the page by itself: errors thrown and errors written to its console. */
export type Watched = { readonly page: Page; readonly faults: readonly string[] };

const watch = (page: Page): Watched => {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { page, faults };
};

/** How long a page may take for one thing: machines are busy, and browsers draw in software. */
const patience = 90_000;

type Place = { readonly address?: () => string; readonly start?: () => Promise<Browser> };

/**
 * Opens pages of the explorer, each in a profile of its own that ends with the test. Unless told otherwise
 * all tests share the run's browser and its server on the seed: what one writes there it removes.
 */
export const explorerPages = ({
  address = () => inject("explorer"),
  start = () => chromium.connect(inject("chromium")),
}: Place = {}) => {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await start();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser?.close());
  const open = async (query = "", look: Look = {}): Promise<Watched> => {
    if (browser === undefined) throw new Error("the browser has not started");
    const { width = 1440, height = 900, scheme = "light" } = look;
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(patience);
    contexts.push(context);
    const watched = watch(await context.newPage());
    await watched.page.goto(`${address()}/${query}`);
    return watched;
  };
  return { open };
};

/** Two frames: what was asked of the screen before is on it then. */
const framed = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Waits until the picture is laid out and drawn, and no newer one is on its way. */
export const drawn = async (page: Page): Promise<void> => {
  await page.locator('.picture-area[data-nodes][aria-busy="false"] .canvas canvas').first().waitFor();
  await framed(page);
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

/** Expects something of a page that takes its time. */
export const soon = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: patience, interval: 50 });
