import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { validate } from "dockerfile-utils";
import { afterAll, describe, expect, test } from "vitest";
import { runDockerfile } from "./run-dockerfile.ts";
import { startServer } from "./started.ts";

const folder = mkdtempSync(join(tmpdir(), "dotted-image-"));
const text = readFileSync("Dockerfile", "utf8");

/** What a build gets: the files that git keeps, less what .dockerignore leaves out. */
const makeContext = (): string => {
  const context = join(folder, "context");
  for (const path of execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n")) {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    cpSync(path, join(context, path));
  }
  return context;
};

describe("the Dockerfile", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("has no fault that a linter finds", () => {
    expect(validate(text).map(({ message }) => message)).toEqual([]);
  });

  test("runs as a user without rights, keeps data in a volume, and is asked whether it is well", () => {
    expect(text).toMatch(/^USER node$/m);
    expect(text).toMatch(/^VOLUME \/data$/m);
    expect(text).toMatch(/^HEALTHCHECK .*\/api\/ready/m);
  });

  test("its steps, carried out in order, give a server that lets in whom its access file names", async () => {
    const stage = runDockerfile(text, makeContext(), folder);
    const cwd = join(stage.root, stage.workdir);
    const env = { ...process.env, ...stage.env };
    const [program = "", ...entry] = stage.entrypoint;
    const token = execFileSync(program, [...entry, "access", "add", "Ana"], {
      cwd,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const command = stage.command.map((word) => (word === "8008" ? "0" : word));
    const server = await startServer([...stage.entrypoint, ...command], { cwd, env });
    const address = server.address.replace("0.0.0.0", "127.0.0.1");
    const ready = await fetch(`${address}/api/ready`);
    const refused = await fetch(`${address}/api/session`);
    const entered = await fetch(`${address}/api/session`, {
      headers: { authorization: `Bearer ${token.trim()}` },
    });
    await server.stop();
    expect([ready.status, refused.status, entered.status]).toEqual([200, 401, 200]);
  });
});
