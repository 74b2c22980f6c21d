import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { fileWithSeed } from "../kit.ts";
import { run } from "./run.ts";

const onSmall = async () => {
  const file = await fileWithSeed();
  return { file, on: (...args: string[]) => run(...args, "--store", file) };
};

test("a dataset that was removed is had back with its history by the command that was told", async () => {
  const { file, on } = await onSmall();
  const before = await on("show", "chief", "--dataset", "small");
  const history = await on("history", "small", "--json");
  const { out } = await on("remove", "small");
  const [, kept = ""] = /dotted import "(.+)"/.exec(out) ?? [];
  expect(dirname(kept)).toBe(join(dirname(file), "removed"));
  expect(await on("show", "chief", "--dataset", "small")).toMatchObject({ status: 2 });
  expect(await on("import", kept)).toMatchObject({ status: 0 });
  expect(await on("show", "chief", "--dataset", "small")).toEqual(before);
  expect(await on("history", "small", "--json")).toEqual(history);
});

test("where to keep it can be said, or that it is not to be kept", async () => {
  const { file, on } = await onSmall();
  const place = join(dirname(file), "mine.zip");
  expect(JSON.parse((await on("remove", "small", "--keep", place, "--json")).out)).toEqual({
    removed: "small",
    kept: place,
  });
  await on("import", place);
  expect((await on("remove", "small", "--no-keep")).out).toContain("small is removed for good");
  expect(existsSync(join(dirname(file), "removed"))).toBe(false);
});

test("nothing is removed where it could not be kept", async () => {
  const { file, on } = await onSmall();
  const nowhere = join(dirname(file), "no", "folder.zip");
  expect(await on("remove", "small", "--keep", nowhere)).toMatchObject({ status: 2 });
  expect(await on("show", "chief", "--dataset", "small")).toMatchObject({ status: 0 });
});
