import { expect, test } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";
import { fileWithSeed } from "../kit.ts";
import { smallOrganization, theFinding } from "../small-organization.ts";
import { run } from "./run.ts";

const withAccepted = async () => {
  const file = await fileWithSeed();
  const on = (...args: string[]) => run(...args, "--store", file);
  const until = ["--until", "2999-12-31", "--reason", "known", "--as", "Ana"];
  expect(await on("accept", theFinding, "--dataset", "small", ...until)).toMatchObject({ status: 0 });
  return { on, file };
};

test("what is accepted is listed, with until when, by whom and why", async () => {
  const { on } = await withAccepted();
  expect(JSON.parse((await on("accepted", "small", "--json")).out)).toMatchObject([
    { finding: theFinding, state: "accepted", until: "2999-12-31", by: "Ana", reason: "known", revision: 1 },
  ]);
  expect((await on("accepted", "small")).out).toContain("until 2999-12-31");
});

test("a finding whose evidence is another is back, and the list says so", async () => {
  const { on, file } = await withAccepted();
  const store = await openStore(file);
  const { lines, ...rest } = smallOrganization();
  const changed = lines.map((line) => (line.id === "l-practice" ? { ...line, scopes: [] } : line));
  await store.write({ ...rest, lines: changed }, { actor: "test" });
  await store.close();
  expect((await on("accepted", "small")).out).toContain("back: its evidence is another");
  const ran = await on("analyze", "small", "--detector", "dual-line", "--fail-on", "high");
  expect(ran.status).toBe(1);
});

test("an acceptance is taken back, over the revision that was seen, and the audit says by whom", async () => {
  const { on } = await withAccepted();
  const late = await on("accepted", "small", "--withdraw", theFinding, "--revision", "7");
  expect(late).toMatchObject({ status: 2, out: "" });
  expect((await on("accepted", "small", "--withdraw", theFinding, "--as", "Ben")).status).toBe(0);
  expect((await on("accepted", "small")).out).toBe("no finding is accepted");
  expect(JSON.parse((await on("audit", "small", "--limit", "1", "--json")).out)).toMatchObject([
    { actor: "Ben", action: "disposition.remove", subject: theFinding },
  ]);
});

const wrong = [
  { args: ["accepted", "none"], says: 'no dataset "none"' },
  { args: ["accepted", "small", "--withdraw", "none"], says: 'no disposition "none"' },
  {
    args: ["accept", theFinding, "--dataset", "small", "--until", "2001-01-01", "--reason", "x"],
    says: "that day has passed",
  },
];
test.each(wrong)("$args is told: $says", async ({ args, says }) => {
  const ran = await run(...args, "--store", await fileWithSeed());
  expect(ran).toMatchObject({ status: 2, out: "" });
  expect(ran.err).toContain(says);
});
