import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** No window, no sandbox for containers, no calls home. WebGL is drawn in software where there is no GPU. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of a Chromium: the one CHROMIUM names, else the first on the PATH. Throws one sentence where there is none. */
export const findChromium = (env: NodeJS.ProcessEnv = process.env): string => {
  if (env.CHROMIUM !== undefined && env.CHROMIUM !== "") {
    if (canRun(env.CHROMIUM)) return env.CHROMIUM;
    throw new Error(`CHROMIUM names ${env.CHROMIUM}, which cannot be run.`);
  }
  const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"];
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(canRun);
  if (found !== undefined) return found;
  throw new Error(
    "The browser tests need Chromium: install Debian's package `chromium`, or set CHROMIUM to its path.",
  );
};

/** What Playwright needs to know to launch it. Throws one sentence where there is none. */
export const chromiumLaunch = () => ({ executablePath: findChromium(), args: flags, timeout: 60_000 });

/** Starts Chromium with a fresh profile. Throws one sentence when it does not come up. */
export const startChromium = async (): Promise<Browser> => {
  const launch = chromiumLaunch();
  try {
    return await chromium.launch(launch);
  } catch (cause) {
    throw new Error(`Chromium at ${launch.executablePath} did not start.`, { cause });
  }
};
