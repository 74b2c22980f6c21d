import { stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileWithSeed, temporaryFolder } from "../kit.ts";
import { run } from "./run.ts";

test("a file of a kind that no format has is refused, and no folder takes its name", async () => {
  const target = join(await temporaryFolder(), "x.pdf");
  const ran = await run("export", "small", target, "--store", await fileWithSeed());
  expect(ran).toMatchObject({ status: 2, out: "" });
  expect(ran.err).toContain("no format of export ends in .pdf: name a file that ends in .zip, .xlsx");
  await expect(stat(target)).rejects.toThrow("ENOENT");
});
