import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { buildPage } from "./built-page.ts";
import { chromiumLaunch } from "./chromium.ts";
import { serve } from "./served.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the explorer of this run is served. */
    explorer: string;
    /** Where the browser of this run listens for tests. */
    chromium: string;
  }
}

/** Builds the page and starts the one server and the one browser of a test run; both end with it. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  await buildPage();
  const [served, browser] = await Promise.all([serve(), chromium.launchServer(chromiumLaunch())]);
  project.provide("explorer", served.address);
  project.provide("chromium", browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), served.stop()]);
  };
};
