import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const web = fileURLToPath(new URL("../../web", import.meta.url));
const sources = ["web", "graph", "server/contract"].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)),
);

const newest = (path: string): number => {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true }).filter(({ name }) => name !== "dist");
  return Math.max(0, ...inside.map(({ name }) => newest(`${path}/${name}`)));
};

/** Builds the page where it is missing or older than what it is made of, so that no test looks at an old one. */
export const buildPage = async (): Promise<void> => {
  const index = `${web}/dist/index.html`;
  if (existsSync(index) && statSync(index).mtimeMs > Math.max(...sources.map(newest))) return;
  const { NODE_ENV } = process.env;
  // a test runner's mode would build another page than the one that is shipped
  process.env.NODE_ENV = "production";
  await build({ configFile: `${web}/vite.config.ts`, logLevel: "error" });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
};
