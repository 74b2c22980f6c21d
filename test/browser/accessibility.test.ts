import { describe, expect, it } from "vitest";
import { chiefAdministrator, explorerPages } from "./explorer.ts";
import { faultsInTheDark, faultsOf, settled } from "./faults.ts";

const { open } = explorerPages();

const states = {
  start: ["", "[data-panel=overview]"],
  finding: [`?finding=${chiefAdministrator}`, "[data-panel=finding] .evidence-line"],
  node: ["?node=dsrsg-rc-hc&stage=both", "[data-panel=node]"],
  line: [`?finding=${chiefAdministrator}&line=doa-cao--reports-to--dfs--practice`, "[data-panel=line]"],
  table: [`?stage=table&finding=${chiefAdministrator}`, "[role=treegrid] tr[data-lit]"],
  actors: ["?stage=table&twin=actors&sort=gap&falling=1", ".actor-table tbody tr[data-node]"],
  icicle: ["?form=icicle&node=srsg&ties=functional,practice", ".picture-area[data-cells]"],
  lens: ["?lens=100&severities=high&group=rule", ".movers"],
  pinned: ["?pins=doa-cao~500~0", "[data-panel=overview]"],
  question: ["?tab=questions&question=hats&q.node=dsrsg-rc-hc", "[data-panel=answer]"],
  reforms: ["?tab=reforms&try=R-8-6", "[data-panel=trial]"],
  data: ["?tab=data&focus=srsg", ".data-page"],
  difference: ["?tab=data&since=2005&until=2008", "[data-panel=diff]"],
  own: [
    "?tab=reforms&own=draw~reports-to~dfs~srsg~formal~general,cut~doa-cao--reports-to--dfs--practice",
    "[data-panel=trial]",
  ],
  beside: ["?tab=reforms&try=R-8-6&rival=R-8-8", ".score-card"],
  profile: ["?stage=profile", ".profile-part"],
  history: ["?stage=history", ".revisions"],
  console: ["?stage=console", ".editor .cm-content"],
  briefing: ["?stage=briefing", ".briefing-options"],
} as const;

describe("axe finds nothing, in light and in dark, and nothing scrolls sideways at 640 pixels", () => {
  it.each(Object.entries(states))("state %s", async (_, [query, ready]) => {
    const { page } = await open(query);
    await settled(page, ready);
    expect(await faultsOf(page)).toEqual([]);
    expect(await faultsInTheDark(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 800 });
    await settled(page, ready);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(640);
  });
});

it("speaks French without a fault", async () => {
  const { page } = await open(`?lang=fr&finding=${chiefAdministrator}`);
  await settled(page, "[data-panel=finding] .evidence-line");
  expect(await faultsOf(page)).toEqual([]);
});

it("comes up from below on a phone with what a reform does, and goes down for good", async () => {
  const { page } = await open("?tab=reforms&try=R-8-8", { width: 390, height: 844 });
  await settled(page, ".detail.sheet-open [data-panel=trial]");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.locator(".detail.sheet-open").waitFor({ state: "detached" });
  expect(new URL(page.url()).searchParams.get("try")).toBe("R-8-8");
});

it("takes the keyboard along into the sheet that comes up on a phone, and back to where it was opened from", async () => {
  const { page } = await open("", { width: 390, height: 844 });
  const item = page.locator(`.finding-item[data-finding^="dual-line:"]`).first();
  await item.click();
  await page.locator(".detail.sheet-open:focus [data-panel=finding]").waitFor();
  await page.getByRole("button", { name: "Close", exact: true }).press("Enter");
  await page.locator(`.finding-item[data-finding^="dual-line:"]:focus`).waitFor();
});

it("comes up from below on a phone without a fault, and goes down again", async () => {
  const { page } = await open(`?finding=${chiefAdministrator}`, { width: 390, height: 844 });
  await settled(page, ".detail.sheet-open .evidence-line");
  expect(await faultsOf(page)).toEqual([]);
  expect(await faultsInTheDark(page)).toEqual([]);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await page.locator(".detail.sheet-open").waitFor({ state: "detached" });
});
