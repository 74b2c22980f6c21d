import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { datasetSchema } from "../../../graph/model/dataset.ts";
import { openStore } from "../../../graph/store/open-store.ts";
import { buildPage } from "../../browser/built-page.ts";
import { startChromium } from "../../browser/chromium.ts";
import { serve } from "../../browser/served.ts";
import { organization } from "../organization.ts";

/** A page of the explorer with nothing open yet, over an organization of so many posts, and how many nodes that has. */
export type ServedOrganization = {
  readonly page: Page;
  readonly address: string;
  readonly nodes: number;
} & AsyncDisposable;

/** Longer than a busy machine takes for a million posts. */
const patience = 600_000;

/** Serves a made-up organization called `bench` from a new store, with nothing compiled yet. */
export const serveOrganization = async (posts: number): Promise<ServedOrganization> => {
  await buildPage();
  const folder = await mkdtemp(join(tmpdir(), "dotted-canvas-"));
  const path = join(folder, "store.db");
  const store = await openStore(path);
  const rows = organization(posts);
  const sources = [{ id: "bench", title: "Made up", short: "bench" }];
  await store.write(datasetSchema.parse({ id: "bench", title: "Bench", sources, ...rows }), {
    actor: "bench",
  });
  await store.close();
  const [served, browser] = await Promise.all([serve({ store: path }), startChromium()]);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  // what compiles this file names inner functions through a helper that the page has not
  await page.addInitScript("globalThis.__name = (named) => named");
  page.setDefaultTimeout(patience);
  const end = async (): Promise<void> => {
    await browser.close();
    await served.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { page, address: served.address, nodes: rows.nodes.length, [Symbol.asyncDispose]: end };
};
