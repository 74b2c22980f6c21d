import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "./run.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dotted-brief-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Makes a note in Markdown of what an address shows. */
const brief = async (
  address: string,
  ...more: string[]
): Promise<{ status: number | null; text: string; err: string }> => {
  const file = join(folder, "note.md");
  await rm(file, { force: true });
  const store = join(folder, "store.db");
  const asked = ["brief", "--store", store, "--view", address, "--format", "md", "-o", file, ...more];
  const { status, err } = await run(...asked);
  return { status, text: status === 0 ? await readFile(file, "utf8") : "", err };
};

const finding = "dual-line:paper-against-practice:doa-cao";

/** What an address shows, what its note has to say, and what it must not. */
const addresses: readonly { address: string; says: readonly string[]; not?: readonly string[] }[] = [
  { address: "", says: ["# UN integrated missions, 2008: "] },
  { address: `?finding=${finding}`, says: ["answers on paper to", "Severity"] },
  { address: `http://127.0.0.1:1234/?finding=${finding}&stage=briefing`, says: ["answers on paper to"] },
  { address: "?try=R-8-8", says: ["R-8-8: "] },
  { address: "?try=R-8-8,R-8-6", says: ["R-8-8 + R-8-6"] },
  { address: `?finding=${finding}&try=R-8-8&tab=reforms`, says: ["R-8-8: "] },
  {
    address: "?focus=doa-cao",
    says: ["DOA/CAO", "and what is near", "procurement"],
    not: ["Fifth Committee", "is a member of"],
  },
  { address: "?focus=doa-cao&families=coordination", says: ["has a relation with"], not: ["procurement"] },
  { address: "?focus=doa-cao&bases=formal", says: ["SRSG"], not: ["procurement"] },
  {
    address: "?own=draw~reports-to~doa-cao~srsg~formal~general",
    says: ["SRSG", "What the reform would change"],
    not: ["Fifth Committee"],
  },
  { address: "http://127.0.0.1:1234/?focus=doa-cao#library", says: ["DOA/CAO", "and what is near"] },
  { address: "?show=unsc,secretariat", says: ["UNSC"], not: ["what is near"] },
  { address: "?show=unsc,doa-cao--reports-to--dfs--practice", says: ["UNSC"] },
];

describe("brief --view", () => {
  it.each(addresses)("$address", async ({ address, says, not = [] }) => {
    const { status, text, err } = await brief(address);
    expect([status, err]).toEqual([0, ""]);
    for (const words of says) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });

  it("an address whose profile is open is about the profile, as --profile is", async () => {
    for (const address of ["?stage=profile", "?stage=briefing&brief=profile"])
      expect((await brief(address)).text).toContain("## Posts by layer");
    const file = join(folder, "profile.md");
    const asked = ["brief", "--store", join(folder, "store.db"), "--profile", "--format", "md", "-o", file];
    expect((await run(...asked)).status).toBe(0);
    expect(await readFile(file, "utf8")).toContain("## Not recorded (posts)");
    expect((await run(...asked, "--finding", "x")).err).toContain("give one of");
  });

  it("an option says more than the address", async () => {
    expect((await brief("?focus=doa-cao&bases=formal", "--basis", "practice")).text).toContain("procurement");
  });

  it.each([
    ["?focus=nobody", "there is no node"],
    ["?finding=none", "there is no finding"],
    ["?families=gossip", "this address cannot be read: families=gossip"],
    ["?families=gossip", 'families: "gossip" cannot be read; it may be one of authority, accountability'],
    ["?depth=abc&lang=de", 'depth: "abc" cannot be read; it may be a whole number from 1 to 6'],
    ["?at=2008-13", 'at: "2008-13" cannot be read; it may be a date'],
    ["?own=cut~l-1", "there is no line"],
    ["?own=cut~", "this address cannot be read"],
    ["?dataset=none", "none"],
    ["not a url", "is no address of the explorer"],
    ["?show=srsg,nope", 'there is no node or line "nope"'],
    ["?expanded=nope&node=nobody", "names what is not there: node=nobody, expanded=nope"],
    ["?line=nope", 'there is no line "nope"'],
    ["?branch=nope&form=boxes", 'there is no node "nope"'],
    ["?rival=R-9-9&try=R-8-8", 'there is no patch "R-9-9"'],
    ["?question=nope", 'there is no question "nope"'],
    ["?depth=99", 'depth: "99" cannot be read; it may be a whole number from 1 to 6'],
    ["?focus=srsg&focus=unsc", 'focus: "srsg" and another: it may be said only once'],
  ])("%s is refused, and no file is left", async (address, words) => {
    const { status, err } = await brief(address);
    expect(status).not.toBe(0);
    expect(err).toContain(words);
  });
});
