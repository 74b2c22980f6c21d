import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";

const packSchema = z.array(z.object({ files: z.array(z.object({ path: z.string() })) }));

/** What `npm pack` would pack; `dist` is there only where it was built. */
const packed = (): string[] => {
  const run = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const said: unknown = JSON.parse(
    execFileSync("npm", run, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
  return packSchema.parse(said).flatMap(({ files }) => files.map(({ path }) => path));
};

/** Files that a Markdown file links to, from the root; code is left out, and so are addresses. */
const linkedFrom = (path: string, text: string): string[] =>
  [...text.replaceAll(/```.*?```|`[^`\n]*`/gs, "").matchAll(/\]\(([^()\s#]+)[^()\s]*\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/.test(link))
    .map((link) => normalize(join(dirname(path), link)));

let files: readonly string[] = [];
beforeAll(() => {
  files = packed();
});

it("sees what is packed, and what a text links to", () => {
  expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "docs/detectors.md"]));
  expect(linkedFrom("docs/a.md", "[b](../b.md#c) ![d](d.svg) `[e](e.md)` [f](https://f.org)")).toEqual([
    "b.md",
    "docs/d.svg",
  ]);
});

it("who installs the package can follow every link of its README and its documentation", () => {
  const broken = files
    .filter((path) => path.endsWith(".md") && !path.startsWith("dist/"))
    .flatMap((path) =>
      linkedFrom(path, readFileSync(path, "utf8"))
        .filter((link) => !files.includes(link))
        .map((link) => `${path}: ${link}`),
    );
  expect(broken).toEqual([]);
});
