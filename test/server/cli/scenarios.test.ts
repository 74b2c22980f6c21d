import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";
import { fileWithSeed, temporaryFolder } from "../kit.ts";
import { smallOrganization } from "../small-organization.ts";
import { run } from "./run.ts";

/** A store with one scenario in it, and how to work with scenarios of the small organization. */
const withScenario = async () => {
  const file = await fileWithSeed();
  const on = (command: string, ...args: string[]) =>
    run(...command.split(" "), ...args, "--dataset", "small", "--store", file);
  const { out } = await on("scenarios save", "One superior", "r-1", "--note", "for the talks", "--json");
  const { id }: { id: string } = JSON.parse(out);
  const move = async () => {
    const store = await openStore(file);
    const dataset = smallOrganization();
    await store.write({ ...dataset, title: "Another edition" }, { actor: "somebody else" });
    await store.close();
  };
  return { on, id, move };
};

const list = (out: string): unknown => JSON.parse(out);

describe("a scenario", () => {
  test("is kept under the ids that the dataset has, and listed", async () => {
    const { on, id } = await withScenario();
    const { out } = await on("scenarios list", "--json");
    expect(list(out)).toMatchObject([
      {
        id,
        title: "One superior",
        note: "for the talks",
        patches: ["R-1"],
        base: 1,
        moved: false,
        revision: 1,
      },
    ]);
    expect((await on("scenarios list")).out).toContain("One superior");
    expect((await on("scenarios show", id)).out).toContain("for the talks");
  });

  test("is tried by its id, alone or with more", async () => {
    const { on, id } = await withScenario();
    const { out, err } = await on("compare", "--scenario", id, "--json");
    expect(err).toBe("");
    expect(JSON.parse(out).resolved).toMatchObject([{ id: "dual-line:paper-against-practice:chief" }]);
    expect(await on("compare", "R-1", "--scenario", id)).toMatchObject({ status: 2, out: "" });
  });

  test("says so where the dataset has changed under it", async () => {
    const { on, id, move } = await withScenario();
    await move();
    expect(JSON.parse((await on("scenarios list", "--json")).out)).toMatchObject([{ id, moved: true }]);
    for (const command of ["scenarios show", "compare --scenario"])
      expect(await on(command, id)).toMatchObject({
        status: 0,
        err: expect.stringContaining("made over revision 1 of a dataset that is at 2"),
      });
    await on("scenarios save", "Again", "R-1", "--over", id);
    expect(await on("compare", "--scenario", id)).toMatchObject({ status: 0, err: "" });
  });

  test("is copied with the base it was made over, and the copy goes its own way", async () => {
    const { on, id, move } = await withScenario();
    await move();
    const { out } = await on("scenarios copy", id, "--title", "Variant", "--json");
    const { id: copy }: { id: string } = JSON.parse(out);
    await on("scenarios delete", id);
    expect(JSON.parse((await on("scenarios list", "--json")).out)).toMatchObject([
      { id: copy, title: "Variant", patches: ["R-1"], base: 1, moved: true },
    ]);
  });

  test("is shared as an address and as a file that can be tried and kept elsewhere", async () => {
    const { on, id } = await withScenario();
    const file = join(await temporaryFolder(), "reform.json");
    expect((await on("scenarios share", id, "--out", file)).out).toBe(
      `/?dataset=small&tab=reforms&try=R-1&scenario=${id}`,
    );
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      title: "One superior",
      patches: ["R-1"],
    });
    const elsewhere = await withScenario();
    expect((await elsewhere.on("compare", "--patch", file)).out).toContain("- line l-practice");
    expect(await elsewhere.on("scenarios save", "From a friend", "--patch", file)).toMatchObject({
      status: 0,
    });
  });

  test("is not written over what somebody else made of it in the meantime", async () => {
    const { on, id } = await withScenario();
    await on("scenarios save", "Theirs", "R-1", "--over", id);
    for (const late of [
      ["scenarios save", "Mine", "R-1", "--over", id, "--revision", "1"],
      ["scenarios delete", id, "--revision", "1"],
    ] as const) {
      const [command, ...args] = late;
      const ran = await on(command, ...args);
      expect(ran).toMatchObject({ status: 2, out: "" });
      expect(ran.err).toContain("revision 2");
    }
    expect((await on("scenarios list")).out).toContain("Theirs");
  });
});

const wrong = [
  { args: ["save", "Nothing"], says: "name patches" },
  { args: ["save", "Unknown", "R-12"], says: "did you mean R-1 or R-2?" },
  { args: ["save", "Conflict", "R-2"], says: "dangling-line" },
  { args: ["save", "", "R-1"], says: "title" },
  { args: ["save", "Over none", "R-1", "--over", "none"], says: 'no scenario "none"' },
  { args: ["show", "none"], says: 'no scenario "none"' },
  { args: ["share", "none"], says: 'no scenario "none"' },
  { args: ["copy", "none"], says: 'no scenario "none"' },
  { args: ["delete", "none"], says: 'no scenario "none"' },
  { args: ["delete", "none", "--revision", "0"], says: "whole number" },
  { args: ["list", "--dataset", "none"], says: 'no dataset "none"' },
];
test.each(wrong)("scenarios $args is told: $says", async ({ args, says }) => {
  const ran = await run(
    "scenarios",
    ...args,
    "--store",
    await fileWithSeed(),
    ...(args.includes("--dataset") ? [] : ["--dataset", "small"]),
  );
  expect(ran).toMatchObject({ status: 2, out: "" });
  expect(ran.err).toContain(says);
});
