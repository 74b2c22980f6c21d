import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildPage } from "./built-page.ts";
import { startChromium } from "./chromium.ts";
import { chiefAdministrator } from "./explorer-names.ts";
import { serve } from "./served.ts";

const folder = fileURLToPath(new URL("../../docs/screenshots/", import.meta.url));

type Scene = {
  readonly name: string;
  readonly query: string;
  readonly ready: string;
  readonly size?: readonly [width: number, height: number];
};

/** The pictures of README and of the documentation. */
const scenes: readonly Scene[] = [
  { name: "explorer", query: `?finding=${chiefAdministrator}&theme=light`, ready: ".evidence-line" },
  { name: "explorer-dark", query: `?finding=${chiefAdministrator}&theme=dark`, ready: ".evidence-line" },
  { name: "overview", query: "?theme=light", ready: "[data-panel=overview]" },
  { name: "hats", query: "?node=dsrsg-rc-hc&focus=dsrsg-rc-hc&theme=light", ready: "[data-panel=node]" },
  { name: "reform", query: "?tab=reforms&try=R-8-3,R-8-6&theme=light", ready: "[data-panel=trial]" },
  {
    name: "question",
    query: "?tab=questions&question=path&q.from=doa-cao&q.to=unsc&q.by=answering&theme=light",
    ready: "[data-panel=answer]",
  },
  {
    name: "table",
    query: `?stage=both&finding=${chiefAdministrator}&theme=light`,
    ready: "[role=treegrid] tr[data-lit]",
  },
  {
    name: "small-french-dark",
    query: `?finding=${chiefAdministrator}&theme=dark&lang=fr`,
    ready: ".evidence-line",
    size: [1280, 800],
  },
];

await buildPage();
await mkdir(folder, { recursive: true });
const [served, browser] = await Promise.all([serve(), startChromium()]);
for (const { name, query, ready, size: [width, height] = [1600, 1000] } of scenes) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
  await page.goto(`${served.address}/${query}`);
  await page.locator(ready).first().waitFor();
  await page.locator(".canvas canvas").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`docs/screenshots/${name}.png`);
  await page.close();
}
await browser.close();
await served.stop();
