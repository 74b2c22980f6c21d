import { describe, expect, it } from "vitest";
import { isNeo4jAddress, parseNeo4jAddress } from "../../../../graph/store/neo4j/address.ts";

const env = { NEO4J_USERNAME: "from-env", NEO4J_PASSWORD: "env-secret" };

describe("an address of Neo4j", () => {
  it.each([
    ["neo4j://host", {}, { uri: "neo4j://host", username: "neo4j", password: "" }],
    ["bolt://host:7688", env, { uri: "bolt://host:7688", username: "from-env", password: "env-secret" }],
    ["neo4j+s://me:secret@host", env, { uri: "neo4j+s://host", username: "me", password: "secret" }],
    ["bolt+ssc://me@host", env, { uri: "bolt+ssc://host", username: "me", password: "env-secret" }],
    ["neo4j://me:p%40s%2Fs@host:1", {}, { uri: "neo4j://host:1", username: "me", password: "p@s/s" }],
    ["neo4j://me:50%@host:1", {}, { uri: "neo4j://host:1", username: "me", password: "50%" }],
    ["neo4j://host/reform", {}, { uri: "neo4j://host", username: "neo4j", password: "", database: "reform" }],
    ["neo4j://[::1]:7687", {}, { uri: "neo4j://[::1]:7687", username: "neo4j", password: "" }],
    [
      "neo4j://host?policy=eu",
      {},
      { uri: "neo4j://host", routing: "?policy=eu", username: "neo4j", password: "" },
    ],
  ])("%s", (text, environment, address) => {
    expect(isNeo4jAddress(text)).toBe(true);
    expect(parseNeo4jAddress(text, environment)).toEqual(address);
  });

  it.each(["/home/me/neo4j.db", "sqlite://x", "neo4j.db", "http://host:7474", ""])("%s is none", (text) => {
    expect(isNeo4jAddress(text)).toBe(false);
  });

  it.each([
    "neo4j://",
    "bolt://me:secret@",
    "neo4j://me:secret@host:port",
    "http://me:secret@host",
    "neo4j://me:12/secret@host",
    "bolt://me:12?secret@host",
    "bolt://me:12#secret@host",
  ])("%s is refused without repeating what it holds", (text) => {
    expect(() => parseNeo4jAddress(text, {})).toThrow(expect.objectContaining({ code: "bad-request" }));
    expect(() => parseNeo4jAddress(text, {})).not.toThrow(/secret/);
  });
});
