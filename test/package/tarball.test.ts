import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer } from "./started.ts";

const folder = mkdtempSync(join(tmpdir(), "dotted-package-"));
const installed = join(folder, "node_modules", "dotted-line");
const bin = (name: string): string => join(folder, "node_modules", ".bin", name);
const store = join(folder, "store.db");

// a test runner's mode would pack another page than the one that is shipped
const { NODE_ENV: _mode, ...env } = process.env;
const npm = (args: readonly string[], cwd: string): string =>
  execFileSync("npm", [...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

const dotted = (...args: string[]): string =>
  execFileSync(bin("dotted"), args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

const tarball = (): string => join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");

describe("the packed tarball, installed in an empty folder", () => {
  beforeAll(() => {
    npm(["pack", "--pack-destination", folder], process.cwd());
    // strict: a package that wants a newer Node than this one is an error here, and a warning to who installs it
    npm(["install", tarball(), "--engine-strict", "--no-audit", "--no-fund", "--ignore-scripts"], folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("is no larger than 4 MB", () => {
    expect(statSync(tarball()).size).toBeLessThan(4_000_000);
  });

  test("holds the page, the seeds, Cypher, licences; no tests, no sources, no golden files but one that pages link to", () => {
    const names = readdirSync(installed, { recursive: true, encoding: "utf8" }).map((name) =>
      name.replaceAll("\\", "/"),
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "NOTICE",
        "dist/web/dist/index.html",
        "dist/web/dist/third-party-licenses.md",
        "dist/seeds/un-integrated-missions-2008/lines.csv",
        "dist/analysis/detectors/dual-line/twin.cypher",
      ]),
    );
    expect(names.filter((name) => /(^|\/)test(\/|$)|\/golden\/|\.tsx?$/.test(name))).toEqual([
      "seeds/un-integrated-missions-2008/golden/findings.md",
    ]);
  });

  test("tells the licence of everything in the page, the typeface too", () => {
    const text = readFileSync(join(installed, "dist/web/dist/third-party-licenses.md"), "utf8");
    for (const name of ["react - ", "sigma - ", "graphology - ", "@codemirror/view - "])
      expect(text).toContain(`## ${name}`);
    expect(text).toMatch(/SIL OPEN FONT LICENSE/i);
  });

  test("judges, and draws in every format, without a compiler", () => {
    expect(dotted("analyze", "--detector", "dual-line", "--store", store)).toContain("in practice");
    for (const format of ["svg", "png", "pdf", "pptx", "docx", "md"]) {
      const file = join(folder, `briefing.${format}`);
      dotted(
        "brief",
        "--finding",
        "dual-line:paper-against-practice:doa-cao",
        "--format",
        format,
        "-o",
        file,
        "--store",
        store,
      );
      expect(statSync(file).size).toBeGreaterThan(1_000);
    }
  });

  test("serves the explorer, and draws in a worker", async () => {
    const server = await startServer([bin("dotted-line"), "--port", "0", "--store", store], { cwd: folder });
    const page = await fetch(`${server.address}/`);
    const briefing = await fetch(`${server.address}/api/datasets/un-integrated-missions-2008/briefings`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        subject: { finding: "dual-line:paper-against-practice:doa-cao" },
        format: "svg",
      }),
    });
    const drawn = await briefing.text();
    await server.stop();
    expect(await page.text()).toContain('<div id="page"');
    expect({ status: briefing.status, drawn }).toMatchObject({
      status: 200,
      drawn: expect.stringContaining("<svg"),
    });
  });
});
