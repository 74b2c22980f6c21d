import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runArguments } from "../../../neo4j/server/docker.ts";
import { given } from "../../../neo4j/server/given.ts";
import { javaRelease } from "../../../neo4j/server/java.ts";
import { asVariable, configuration, safeSettings } from "../../../neo4j/server/settings.ts";

const compose = readFileSync(new URL("../../../../compose.yaml", import.meta.url), "utf8");

describe("the release of a Java", () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.2" 2024-01-16', 21],
    ["command not found", undefined],
  ])("%s", (text, release) => {
    expect(javaRelease(text)).toBe(release);
  });
});

describe("safe settings", () => {
  it.each(Object.entries(safeSettings))("%s is the same in compose.yaml and in neo4j.conf", (key, value) => {
    expect(compose).toContain(`${asVariable(key)}: "${value}"`);
    expect(configuration(7687)).toContain(`${key}=${value}\n`);
  });
});

describe("a server in a container", () => {
  it("is published on the loopback, and its password is in the environment, not among the arguments", () => {
    const text = runArguments(["NEO4J_AUTH"]).join(" ");
    expect(text).toContain("--publish 127.0.0.1::7687");
    expect(text).toContain("--env NEO4J_AUTH neo4j:");
  });
});

describe("a server that is given", () => {
  it("is not looked for elsewhere when it does not answer, and its password is not repeated", async () => {
    const env = { NEO4J_TEST_URI: "bolt://127.0.0.1:1", NEO4J_TEST_PASSWORD: "secret" };
    await expect(given(env)).rejects.toThrow("NEO4J_TEST_URI: No Neo4j answers at bolt://127.0.0.1:1.");
    expect(await given({})).toBeUndefined();
  });
});
