import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOnly } from "axe-core";
import type { Page } from "playwright-core";
import { soon } from "./explorer.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 at levels A and AA, and what axe calls good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const found = async (page: Page, runOnly: RunOnly): Promise<string[]> => {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults, RunOnly>(
    (only) => Reflect.get(window, "axe").run({ runOnly: only, resultTypes: ["violations"] }),
    runOnly,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
};

const all: RunOnly = { type: "tag", values: tags };
const colours: RunOnly = { type: "rule", values: ["color-contrast"] };

/** What axe finds wrong with a page as it stands, a line for each place. */
export const faultsOf = (page: Page): Promise<string[]> => found(page, all);

/** The same once the page is dark: with every change its colours, which alone are others; at night all. */
export const faultsInTheDark = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ colorScheme: "dark" });
  await soon(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
  return found(page, process.env.NIGHTLY === undefined ? colours : all);
};

/** The page at rest: nothing is being read and the picture, where there is one, is drawn. */
export const settled = async (page: Page, ready: string): Promise<void> => {
  await page.locator(ready).first().waitFor();
  await soon(() => page.locator('.waiting, [aria-busy="true"]').count()).toBe(0);
};
