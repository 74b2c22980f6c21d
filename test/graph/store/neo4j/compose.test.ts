import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readCompose } from "../../../neo4j/server/compose.ts";
import { image } from "../../../neo4j/server/docker.ts";
import { asSetting, asVariable, safeSettings } from "../../../neo4j/server/settings.ts";

const { services, volumes } = readCompose();
const { neo4j } = services;

/** What Compose hands to the container of a text in its file. */
const interpolated = (text: string, password: string | undefined): string =>
  text.replace(/\$\$|\$\{(\w+):\?([^}]*)\}/g, (found: string, name: string, fault: string) => {
    if (found === "$$") return "$";
    if (name !== "NEO4J_PASSWORD" || password === undefined || password === "") throw new Error(fault);
    return password;
  });

it("starts the release that the tests start, without plugins", () => {
  expect(neo4j.image).toBe(image);
  expect(Object.keys(neo4j.environment)).not.toContain("NEO4J_PLUGINS");
  expect(neo4j.security_opt).toContain("no-new-privileges:true");
});

it("is published on the loopback only", () => {
  expect(neo4j.ports).toEqual(["127.0.0.1:7687:7687", "127.0.0.1:7474:7474"]);
});

it("knows no password, and does not start without one", () => {
  const { NEO4J_AUTH = "" } = neo4j.environment;
  expect(interpolated(NEO4J_AUTH, "pass$word")).toBe("neo4j/pass$word");
  expect(() => interpolated(NEO4J_AUTH, undefined)).toThrow("set NEO4J_PASSWORD");
  expect(() => interpolated(NEO4J_AUTH, "")).toThrow("set NEO4J_PASSWORD");
});

it("keeps its data in a volume that it declares", () => {
  expect(neo4j.volumes).toEqual(["neo4j-data:/data"]);
  expect(Object.keys(volumes)).toEqual(["neo4j-data", "dotted-line-data"]);
});

it("has every safe setting, and says each as the image reads it", () => {
  for (const [setting, value] of Object.entries(safeSettings))
    expect(neo4j.environment[asVariable(setting)]).toBe(value);
  for (const variable of Object.keys(neo4j.environment).filter((name) => name !== "NEO4J_AUTH"))
    expect(asVariable(asSetting(variable))).toBe(variable);
});

it("asks for its health with the password in the environment, not among the arguments", () => {
  const folder = mkdtempSync(join(tmpdir(), "dotted-health-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const told = join(folder, "told");
  const shell = join(folder, "cypher-shell");
  writeFileSync(shell, `#!/bin/sh\nprintf '%s\\n' "$NEO4J_PASSWORD" "$@" > ${told}\n`);
  chmodSync(shell, 0o755);
  const [, command] = neo4j.healthcheck.test;
  const env = { PATH: `${folder}:${process.env.PATH}`, NEO4J_AUTH: "neo4j/a 'pass' #neo4j" };
  execFileSync("/bin/sh", ["-c", interpolated(command, "unused")], { env });
  expect(execFileSync("cat", [told], { encoding: "utf8" })).toBe("a 'pass' #neo4j\n-u\nneo4j\nRETURN 1\n");
});
