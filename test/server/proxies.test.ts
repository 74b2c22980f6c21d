import { describe, expect, test } from "vitest";
import { proxiesIn } from "../../server/access/proxies.ts";
import { startServer } from "./kit.ts";

const believed = [
  "10.0.0.7",
  "10.0.0.0/8",
  "10.0.0.7, 192.168.0.0/16",
  "loopback",
  "::1",
  "fd00::/8",
  "fd00::/128",
];

const refused = [
  "",
  "proxy.example",
  "10.0.0.0/0",
  "10.0.0.0/33",
  "fd00::/129",
  "10.0.0.0/8/8",
  "10.0.0.0/255.0.0.0",
  "10.0.0.7,",
];

describe("proxies to believe", () => {
  test.each(believed)("%j is one the server starts with", async (given) => {
    expect(proxiesIn(given)).toBe(given);
    const { ask } = await startServer({ trustProxy: given });
    expect((await ask({ url: "/api/health" })).statusCode).toBe(200);
  });

  test.each(refused)("%j is none", (given) => {
    expect(() => proxiesIn(given)).toThrow(/is no address or network/);
  });
});
