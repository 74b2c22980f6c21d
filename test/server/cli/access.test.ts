import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readAccessFile } from "../../../server/access/access-file.ts";
import { callerWith } from "../../../server/access/caller.ts";
import { temporaryFolder } from "../kit.ts";
import { run } from "./run.ts";

const fileInNewFolder = async (): Promise<string> => join(await temporaryFolder(), "new", "access.json");

describe("dotted access", () => {
  test("makes the file, and the token it prints opens the door as the role says", async () => {
    const file = await fileInNewFolder();
    const added = await run("access", "add", "Ana", "--role", "editor", "--access", file);
    expect(added.status).toBe(0);
    expect(callerWith(await readAccessFile(file), added.out)).toEqual({ actor: "Ana", role: "editor" });
    expect(await readFile(file, "utf8")).not.toContain(added.out);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test("adds to those who are there, lists them without their hashes, and takes one away", async () => {
    const file = await fileInNewFolder();
    await run("access", "add", "Ana", "--role", "admin", "--access", file);
    const ben = await run("access", "add", "Ben", "--access", file);
    expect((await run("access", "list", "--access", file)).out).toBe(
      "Ana: admin\nBen: viewer\nwithout a token: none",
    );
    expect(await run("access", "remove", "Ben", "--access", file)).toMatchObject({ status: 0 });
    expect(JSON.parse((await run("access", "list", "--json", "--access", file)).out)).toEqual({
      anonymous: "none",
      tokens: [{ name: "Ana", role: "admin" }],
    });
    const left = await readAccessFile(file);
    expect(() => callerWith(left, ben.out)).toThrow("not known here");
  });

  test("gives rights on single datasets, also to somebody who has a token", async () => {
    const file = await fileInNewFolder();
    const ana = await run("access", "add", "Ana", "--role", "editor", "--dataset", "river", "--access", file);
    const more = await run("access", "add", "Ana", "--dataset", "lake,sea", "--access", file);
    expect(more).toMatchObject({ status: 0, out: "" });
    expect(callerWith(await readAccessFile(file), ana.out)).toEqual({
      actor: "Ana",
      role: "none",
      datasets: { river: "editor", lake: "viewer", sea: "viewer" },
    });
    expect((await run("access", "list", "--access", file)).out).toBe(
      "Ana: none; river: editor; lake: viewer; sea: viewer\nwithout a token: none",
    );
  });

  test.each([
    [["add", "Ben", "--dataset", "no id"], "an id"],
    [["add", "  "], "say who: a name"],
    [["add", "x".repeat(201)], "200"],
    [["add", " Ana "], "Ana has a token in"],
    [["add", "Ana"], "Ana has a token in"],
    [["remove", "Eve"], "Eve has no token in"],
  ])("%j is refused in one sentence", async (words, sentence) => {
    const file = await fileInNewFolder();
    await run("access", "add", "Ana", "--access", file);
    const before = await readFile(file, "utf8");
    const ran = await run("access", ...words, "--access", file);
    expect(ran.status).toBe(2);
    expect(ran.err).toContain(sentence);
    expect(await readFile(file, "utf8")).toBe(before);
  });

  test("leaves a file alone that it cannot read", async () => {
    const file = join(await temporaryFolder(), "access.json");
    await writeFile(file, "[]");
    const ran = await run("access", "add", "Ana", "--access", file);
    expect(ran.status).toBe(2);
    expect(await readFile(file, "utf8")).toBe("[]");
  });
});
