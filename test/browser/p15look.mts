import { startChromium } from "./chromium.ts";

const base = "http://localhost:8915";
const out = "/tmp/brief/p15/";
export const seed = "dataset=un-integrated-missions-2008&";
const browser = await startChromium();
const states: Record<string, () => Promise<void>> = {};
const shot = (
  name: string,
  query: string,
  ready: string,
  work?: (page: any, snap: (n: string) => Promise<void>) => Promise<void>,
  size = [1440, 900],
  scheme: "light" | "dark" = "light",
) => {
  states[name] = async () => {
    const context = await browser.newContext({
      viewport: { width: size[0]!, height: size[1]! },
      reducedMotion: "reduce",
      colorScheme: scheme,
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(40000);
    page.on("pageerror", (e: Error) => console.log(name, "pageerror", e.message));
    page.on(
      "console",
      (m: any) => m.type() === "error" && console.log(name, "console", m.text().slice(0, 200)),
    );
    page.on("response", async (r: any) => {
      if (r.url().includes("/api/") && !r.url().includes("/events")) {
        try {
          const l = (await r.body()).length;
          if (l > 400000 || r.status() >= 400) console.log(name, r.status(), l, r.url().slice(0, 200));
        } catch {}
      }
    });
    const snap = async (n: string) => {
      await page.screenshot({ path: `${out}${name}-${n}.png` });
    };
    try {
      await page.goto(`${base}/?${query}`);
      await page.locator(ready).first().waitFor();
      await page.waitForTimeout(1200);
      await work?.(page, snap);
      await page.screenshot({ path: `${out}${name}.png` });
      console.log(
        "ok",
        name,
        await page.evaluate(
          () =>
            `${document.documentElement.scrollHeight}/${innerHeight} w ${document.documentElement.scrollWidth}/${innerWidth}`,
        ),
      );
    } catch (e) {
      console.log("FAILED", name, String(e).slice(0, 400));
      await page.screenshot({ path: `${out}${name}-failed.png` }).catch(() => {});
    }
    await context.close();
  };
};
const pic = '.picture-area[data-nodes][aria-busy="false"] .canvas canvas';
await (await import(process.argv[2]!)).default(shot, { seed, pic, out, base });
const only = process.argv[3]?.split(",");
for (const [n, go] of Object.entries(states)) if (only === undefined || only.includes(n)) await go();
await browser.close();
process.exit(0);
