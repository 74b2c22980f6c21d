import { expect, it } from "vitest";
import { openStore } from "../../../graph/store/open-store.ts";

it.each([
  "neo4j+x://me:secret@host:7687",
  "http://me:secret@host:7474",
  "https://me:secret@host",
  "sqlite://me:secret@host",
  "neo4j:me:secret@host",
  "bolt+s:/me:secret@host",
])("%s is neither a file nor a Neo4j, and is not repeated", async (address) => {
  const error: unknown = await openStore(address).catch((one: unknown) => one);
  expect(error).toMatchObject({ code: "bad-request" });
  expect(String(error)).not.toContain("secret");
});
