import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { fileWithSeed, temporaryFolder } from "../kit.ts";
import { dotted, startDotted } from "./spawn.ts";

describe("the program itself", () => {
  test("prints JSON and nothing else", async () => {
    const ran = await dotted(["analyze", "small", "--json", "--store", await fileWithSeed()]);
    expect(ran).toMatchObject({ status: 0, err: "" });
    expect(JSON.parse(ran.out)).toBeInstanceOf(Array);
  });

  test("exits with 1 on findings", async () => {
    const ran = await dotted(["analyze", "small", "--fail-on", "high", "--store", await fileWithSeed()]);
    expect(ran).toMatchObject({ status: 1, err: "" });
  });

  test("exits with 2 on wrong use, with nothing on standard output", async () => {
    const ran = await dotted(["analyze", "none", "--store", await fileWithSeed()]);
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.err).toContain('no dataset "none"');
  });
});

describe("a store that is a Neo4j", () => {
  test("which takes connections, says nothing and keeps them does not keep the program", async () => {
    const silent = createServer({ allowHalfOpen: true }, (socket) => socket.on("error", () => undefined));
    onTestFinished(() => void silent.close());
    await new Promise<void>((ready) => silent.listen(0, "127.0.0.1", ready));
    const port = z.object({ port: z.number() }).parse(silent.address()).port;
    const ran = await dotted(["datasets", "--store", `neo4j://neo4j:a%40%2Fsecret@127.0.0.1:${port}`]);
    expect(ran).toEqual({ status: 2, out: "", err: `No Neo4j answers at neo4j://127.0.0.1:${port}.\n` });
  });
});

describe("serve", () => {
  test("says where it is, answers there, and stops when told", async () => {
    const server = await startDotted(["serve", "--port", "0", "--store", await fileWithSeed()]);
    expect(server.address).toMatch(/^http:\/\/localhost:\d+$/);
    const answer = await fetch(`${server.address}/api/datasets`);
    expect((await answer.json()).map(({ id }: { id: string }) => id)).toContain("small");
    expect(await server.stop("SIGINT", "SIGINT")).toMatchObject({ status: 0 });
    await expect(fetch(server.address)).rejects.toThrow();
  });

  test("records changes under the name that is given for the person at this machine", async () => {
    const server = await startDotted([
      "serve",
      "--port",
      "0",
      "--as",
      "ana",
      "--store",
      await fileWithSeed(),
    ]);
    const answer = await fetch(`${server.address}/api/session`);
    expect(await answer.json()).toMatchObject({ actor: "ana", role: "editor", signIn: false });
    const changed = await fetch(`${server.address}/api/datasets/small/changes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        operations: [{ op: "change-node", id: "envoy", changes: { name: "Special Envoy" } }],
        expected: 1,
      }),
    });
    expect(changed.status).toBe(200);
    const history = await (await fetch(`${server.address}/api/datasets/small/history`)).text();
    expect(history).toContain('"by":"ana"');
    expect(history).not.toContain("anonymous");
    expect(await server.stop("SIGINT")).toMatchObject({ status: 0 });
  });

  test("ends well, too, where the echo of Ctrl-C comes a little later", async () => {
    const server = await startDotted(["serve", "--port", "0", "--store", await fileWithSeed()]);
    setTimeout(() => void server.stop("SIGINT"), 20);
    expect(await server.stop("SIGINT")).toMatchObject({ status: 0 });
  });

  test("does not start where others reach it without a word on access", async () => {
    const ran = await dotted(["serve", "--host", "0.0.0.0", "--port", "0", "--store", await fileWithSeed()]);
    expect(ran).toMatchObject({ status: 2, out: "" });
    expect(ran.err).toContain("--access");
  });

  test("lets in whom the access file names", async () => {
    const file = join(await temporaryFolder(), "access.json");
    const added = await dotted(["access", "add", "Ana", "--role", "editor", "--access", file]);
    const token = added.out.trim();
    const server = await startDotted([
      "serve",
      "--port",
      "0",
      "--access",
      file,
      "--store",
      await fileWithSeed(),
    ]);
    expect((await fetch(`${server.address}/api/session`)).status).toBe(401);
    const headers = { authorization: `Bearer ${token}` };
    const session = await fetch(`${server.address}/api/session`, { headers });
    expect(await session.json()).toMatchObject({ actor: "Ana", role: "editor" });
    await server.stop();
  });

  test("logs routes, never who asked or for what", async () => {
    const server = await startDotted([
      "serve",
      "--port",
      "0",
      "--log",
      "info",
      "--store",
      await fileWithSeed(),
    ]);
    await fetch(`${server.address}/api/datasets/small/search?q=Envoy`);
    const { err } = await server.stop();
    expect(err).toContain('"route":"/api/datasets/:dataset/search"');
    for (const secret of ["Envoy", "127.0.0.1", "small"])
      expect(err.split("\n").find((line) => line.includes("search"))).not.toContain(secret);
  });
});
