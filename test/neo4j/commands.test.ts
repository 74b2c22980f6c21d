import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { run } from "../server/cli/run.ts";
import type { Ran } from "../server/cli/spawn.ts";
import { smallOrganization, theFinding } from "../server/small-organization.ts";
import { onNeo4j } from "./on-neo4j.ts";

const on = ["--dataset", "small"];

/** One command after another, as a person would give them; `ID` is what the latest `save` was kept under. */
const commands: readonly (readonly string[])[] = [
  ["show", "chief", ...on],
  ["show", "office", ...on, "--json", "--lang", "fr"],
  ["show", "nobody", ...on],
  ["analyze", "small"],
  ["analyze", "small", "--json", "--basis", "formal"],
  ["analyze", "small", "--fail-on", "high"],
  ["why", "dual-line", "chief", ...on],
  ["why", "dual-line", "chief", ...on, "--json"],
  ["ask", "superiors", "--node", "chief", ...on],
  ["ask", "superiors", "--node", "chief", ...on, "--json"],
  ["ask", "whom does chief answer to?", ...on],
  ["measures", "small", "--json"],
  ["compare", "--list", ...on],
  ["compare", "R-1", ...on, "--json"],
  ["scenarios", "save", "One", "R-1", ...on, "--json"],
  ["scenarios", "show", "ID", ...on],
  ["scenarios", "save", "Two", "R-1", "--over", "ID", "--revision", "7", ...on],
  ["scenarios", "copy", "ID", ...on],
  ["scenarios", "share", "ID", ...on],
  ["scenarios", "list", ...on],
  ["compare", "--scenario", "ID", ...on],
  ["scenarios", "delete", "ID", ...on],
  ["scenarios", "show", "ID", ...on],
  ["queries", "save", "Mine", "--question", "superiors", "--parameters", '{"node":"chief"}', ...on, "--json"],
  ["queries", "run", "ID", ...on],
  ["queries", "list", ...on],
  ["queries", "delete", "ID", ...on],
  ["accept", theFinding, "--until", "2999-12-31", "--reason", "known", ...on],
  ["accepted", "small", "--json"],
  ["analyze", "small", "--detector", "dual-line"],
  ["accepted", "small", "--withdraw", theFinding],
  ["diff", "small", "--from", "2006", "--to", "2008", "--json"],
  ["brief", "--finding", theFinding, "--format", "svg", "-o", "FOLDER/brief.svg", ...on],
  ["brief", "--scenario", "R-1", "--format", "md", "-o", "FOLDER/brief.md", ...on],
  ["export", "small", "FOLDER/exported"],
  ["import", "FOLDER/exported", "--dataset", "again", "--dry-run"],
  ["import", "FOLDER/exported", "--dataset", "again", "--json"],
  ["import", "FOLDER/exported", "--dataset", "again", "--title", "Once more"],
  ["import", "FOLDER/faulty.csv"],
  ["diff", "again", "--against", "small"],
  ["accept", theFinding, "--until", "2999-12-31", "--reason", "known", "--dataset", "again"],
  ["scenarios", "save", "Three", "R-1", "--dataset", "again", "--json"],
  ["audit", "again", "--limit", "4", "--json"],
  ["remove", "again", "--keep", "FOLDER/again.zip"],
  ["remove", "again"],
  ["audit", "again", "--limit", "5"],
  ["remove", "small", "--no-keep"],
  ["analyze", "small"],
];

const written = [
  "brief.svg",
  "brief.md",
  "exported/lines.csv",
  "exported/nodes.csv",
  "exported/datapackage.json",
];

/** Without what is another each time: times, the ids of what is kept, and the edition, which only Neo4j has. */
const plain = ({ status, out, err }: Ran, folder: string): Ran => {
  const same = (text: string): string =>
    text
      .replaceAll(folder, "FOLDER")
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
      .replace(/\b(one|two|three|mine|copy-of-one)-[0-9a-f]{8}\b/g, "$1")
      .replace(/\n *"edition": "[^"]*",/g, "")
      .replace(/ +/g, " ");
  return { status, out: same(out), err: same(err) };
};

onNeo4j("commands", (server) => {
  const { hostname, port } = new URL(server.uri);
  const uri = `neo4j://${server.username}:${encodeURIComponent(server.password)}@${hostname}:${port}`;
  const stores = { embedded: "", neo4j: uri };
  const said: Record<keyof typeof stores, Ran[]> = { embedded: [], neo4j: [] };
  const files: Record<keyof typeof stores, string[]> = { embedded: [], neo4j: [] };
  let folder = "";

  /** What the database holds of the two datasets, by label; what stays of others is theirs. */
  const left = async (): Promise<Record<string, number>> => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
    const { records } = await driver.executeQuery(
      `MATCH (n) WHERE n.dataset IN ['small', 'again'] OR n.id IN ['small', 'again'] OR n.edition =~ '(small|again)@.*'
       UNWIND labels(n) AS label RETURN label, count(*) AS count`,
    );
    await driver.close();
    return Object.fromEntries(records.map((record) => [record.get("label"), Number(record.get("count"))]));
  };

  const runAll = async (kind: keyof typeof stores, address: string): Promise<void> => {
    const place = join(folder, kind);
    let id = "";
    for (const command of commands) {
      const args = command.map((word) => (word === "ID" ? id : word.replace("FOLDER", place)));
      const ran = await run(...args, "--store", address, "--as", "Ana");
      if (command[1] === "save" && ran.status === 0) id = String(JSON.parse(ran.out).id);
      said[kind].push(plain(ran, place));
    }
    for (const name of written) files[kind].push(await readFile(join(place, name), "utf8"));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dotted-commands-"));
    stores.embedded = join(folder, "store.db");
    for (const [kind, address] of Object.entries(stores)) {
      const store = await openStore(address);
      for (const id of ["small", "again"]) await store.remove(id, { actor: "test" }).catch(() => undefined);
      await store.write(smallOrganization(), { actor: "test" });
      await store.close();
      await mkdir(join(folder, kind));
      await writeFile(join(folder, kind, "faulty.csv"), "nothing,known\n1,2\n");
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("say the same on the embedded store and on Neo4j, and the same files come of them", async () => {
    await runAll("embedded", stores.embedded);
    await runAll("neo4j", stores.neo4j);
    for (const [place, command] of commands.entries())
      expect(said.neo4j[place], command.join(" ")).toEqual(said.embedded[place]);
    expect(files.neo4j).toEqual(files.embedded);
    expect(said.embedded.filter(({ status }) => status === 0).length).toBeGreaterThan(commands.length - 8);
  });

  it("say nothing of the password", () => {
    for (const { out, err } of said.neo4j) expect(`${out}${err}`).not.toContain(server.password);
  });

  it("leave nothing of a dataset that is removed but what the audit says of it", async () => {
    expect(Object.keys(await left())).toEqual(["AuditEntry"]);
  });
});
