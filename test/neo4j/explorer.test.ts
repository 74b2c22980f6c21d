import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPage } from "../browser/built-page.ts";
import { startChromium } from "../browser/chromium.ts";
import { chiefAdministrator, drawn, explorerPages, pictureFacts, soon } from "../browser/explorer.ts";
import { type Served, serve } from "../browser/served.ts";
import { onNeo4j } from "./on-neo4j.ts";

onNeo4j("the explorer's console", (server) => {
  let served: Served | undefined;
  beforeAll(async () => {
    await buildPage();
    const env = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
    served = await serve({ store: server.uri, env, args: ["--local-role", "editor"] });
  });
  afterAll(async () => {
    const address = `${served?.address}/api/datasets/un-integrated-missions-2008`;
    await fetch(address, { method: "DELETE", headers: { "if-match": "*" } });
    await served?.stop();
  });
  const seed = "dataset=un-integrated-missions-2008";
  const { open } = explorerPages({ address: () => served?.address ?? "", start: startChromium });
  const openConsole = async (query: string) => {
    const { page } = await open(`?${seed}&stage=console${query}`);
    const editor = page.getByRole("textbox", { name: "Cypher query" });
    await editor.waitFor();
    const run = () => page.getByRole("button", { name: "Run", exact: true }).click();
    const type = async (text: string): Promise<void> => {
      await editor.click();
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText(text);
    };
    return { page, run, type };
  };

  it("shows on the canvas the nodes and lines that a query returns", async () => {
    const { page, run, type } = await openConsole("");
    await type(
      "MATCH (d:Dataset {id: $dataset}) MATCH (a:DottedNode {edition: d.edition, id: 'doa-cao'})-[l:REPORTS_TO]->(b) RETURN a, l, b",
    );
    await run();
    await soon(() => page.locator(".console-rows tbody tr").count()).toBe(3);
    expect(await page.locator(".console-rows tbody").textContent()).toContain("DOA/CAO → DFS");
    await page.getByRole("button", { name: /in the picture$/ }).click();
    await drawn(page);
    expect((await pictureFacts(page)).lit).toEqual(["dfs", "dm", "doa-cao", "srsg"]);
    await page.getByRole("button", { name: "Let go" }).click();
    await soon(async () => (await pictureFacts(page)).lit).toEqual([]);
  });

  it("shows on the canvas what a query names by id only", async () => {
    const { page, run, type } = await openConsole("");
    await type("RETURN ['srsg', 'nobody'] AS ids");
    await run();
    await page.getByRole("button", { name: "Show it in the picture" }).click();
    await drawn(page);
    expect((await pictureFacts(page)).lit).toEqual(["srsg"]);
  });

  it("says which layer refuses a query, and which limit stops one", async () => {
    const { page, run, type } = await openConsole("");
    await type("MATCH (n) DETACH DELETE n");
    await run();
    await soon(() => page.getByRole("alert").textContent()).toContain("Refused (layer: clause)");
    await type("UNWIND range(1, 5000) AS i RETURN i");
    await run();
    await soon(() => page.locator(".console [role=status]").textContent()).toContain("limit of rows");
  });

  it("opens a finding's own Cypher with its parameters, and it finds the same", async () => {
    const { page } = await open(`?${seed}&finding=${chiefAdministrator}`);
    await page.getByText("Show as Cypher").click();
    await page.getByRole("button", { name: "Open in the console" }).click();
    expect(await page.getByLabel("Parameters, as JSON").inputValue()).toContain("edition");
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await soon(() => page.locator(".console-rows tbody").textContent()).toContain("paper-against-practice");
    expect(await page.locator(".console-rows tbody").textContent()).toContain("DOA/CAO → DM");
  });

  it("completes the words of the model", async () => {
    const { page, type } = await openConsole("");
    await type("MATCH (a)-[:REPOR");
    await page.keyboard.type("T");
    await soon(() => page.locator(".cm-tooltip-autocomplete").textContent()).toContain("REPORTS_TO");
  });
});
