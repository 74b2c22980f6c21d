import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { isModestJson } from "../../server/plugins/json-bodies.ts";
import { startServer } from "./kit.ts";

const cases: readonly (readonly [string, string, boolean])[] = [
  ["a long string", `{"base64":"${"A".repeat(2_000_000)}"}`, true],
  ["marks within strings", JSON.stringify({ text: '\\"{[,'.repeat(200_000) }), true],
  ["a string that ends in backslashes", `["\\\\\\\\", "${",".repeat(600_000)}"]`, true],
  ["a string that never ends", `["${",".repeat(600_000)}`, true],
  ["many files", JSON.stringify(Array.from({ length: 1_000 }, () => ({ name: "a", base64: "" }))), true],
  ["a million empty objects", `[${"{},".repeat(1_000_000)}{}]`, false],
  ["a million numbers", `[${"0,".repeat(1_000_000)}0]`, false],
  ["a hundred thousand brackets", "[".repeat(100_000), false],
];
test.each(cases)("%s", (_, text, modest) => {
  expect(isModestJson(Buffer.from(text))).toBe(modest);
});

test("a body of very many values is refused before it is read", async () => {
  const { ask } = await startServer();
  const answer = await ask({
    method: "PUT",
    url: "/api/datasets/other",
    as: "editor",
    headers: { "content-type": "application/json" },
    payload: `{"files":[${"{},".repeat(600_000)}{}]}`,
  });
  expect(answer.json()).toMatchObject({ status: 413, code: "too-large" });
});

/** What a server says to a request whose body is only sent when it asks for it. */
const saidTo = async (role: string, bytes: number): Promise<string> => {
  const { app } = await startServer();
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = z.object({ port: z.number() }).parse(app.server.address());
  const socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  const authorization = role === "" ? "" : `Authorization: Bearer ${role}\r\n`;
  socket.write(
    `PUT /api/datasets/other HTTP/1.1\r\nHost: localhost\r\n${authorization}Content-Type: application/json\r\nContent-Length: ${bytes}\r\nExpect: 100-continue\r\n\r\n`,
  );
  return new Promise((resolve, reject) => {
    socket.once("data", (data) => resolve(data.toString().split("\r\n")[0] ?? ""));
    socket.once("error", reject);
  });
};

test.each([
  ["editor", 20, "HTTP/1.1 100 Continue"],
  ["viewer", 20, "HTTP/1.1 403 Forbidden"],
  ["", 20, "HTTP/1.1 401 Unauthorized"],
])("Expect: 100-continue of %j is answered after it is known who asks", async (token, bytes, line) => {
  expect(await saidTo(token, bytes)).toBe(line);
});
