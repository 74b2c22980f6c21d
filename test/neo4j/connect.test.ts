import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { connect } from "../../graph/store/neo4j/connect.ts";
import { onNeo4j } from "./on-neo4j.ts";

const listeners: Server[] = [];
afterEach(() => {
  for (const listener of listeners.splice(0)) listener.close();
});

/** A listener that does as told with every connection; gives its address. */
const pretender = (act: (socket: Socket) => void): Promise<string> =>
  new Promise((resolve) => {
    const listener = createServer((socket) => act(socket.on("error", () => undefined)));
    listeners.push(listener);
    listener.listen(0, "127.0.0.1", () => {
      const address = listener.address();
      resolve(`127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`);
    });
  });

const text = (value: string): Buffer => Buffer.from([0x80 + value.length, ...Buffer.from(value)]);

/** Bolt's SUCCESS, as a server that calls itself `agent` would answer HELLO. */
const success = (agent: string): Buffer => {
  const fields = ["server", agent, "connection_id", "bolt-1"].map(text);
  const body = Buffer.concat([Buffer.from([0xb1, 0x70, 0xa2]), ...fields]);
  return Buffer.concat([Buffer.from([0, body.length]), body, Buffer.from([0, 0])]);
};

/** Enough of Bolt 5.4 to say who one is: agrees to the version, then answers every message with SUCCESS. */
const speak = (socket: Socket, agent: string): void => {
  socket.once("data", () => {
    socket.write(Buffer.from([0, 0, 4, 5]));
    socket.on("data", (data) => {
      const messages = data.toString("latin1").split("\0\0").length - 1;
      for (let sent = 0; sent < messages; sent++) socket.write(success(agent));
    });
  });
};

onNeo4j("connecting", (server) => {
  const host = server.uri.replace(/^.*:\/\//, "");
  const env = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };

  it.each(["bolt", "neo4j"])("works with %s:// and credentials from either place", async (scheme) => {
    const { username, password } = server;
    for (const [text, given] of [
      [`${scheme}://${host}`, env],
      [`${scheme}://${username}:${encodeURIComponent(password)}@${host}`, {}],
    ] as const) {
      const { driver } = await connect(text, given);
      await driver.close();
    }
  });

  const fault = async (text: string, environment: NodeJS.ProcessEnv = env): Promise<unknown> =>
    connect(text, environment, { connectionAcquisitionTimeout: 2_000 }).then(
      ({ driver }) => driver.close(),
      (error: unknown) => error,
    );

  it.each(["bolt", "neo4j"])(
    "a wrong password is store-credentials, and not repeated (%s)",
    async (scheme) => {
      const error = await fault(`${scheme}://${host}`, { NEO4J_PASSWORD: "wrong-secret" });
      expect(error).toMatchObject({ code: "store-credentials", message: expect.stringContaining(host) });
      expect(JSON.stringify(error) + String(error)).not.toContain("wrong-secret");
    },
  );

  it.each(["bolt", "neo4j"])("an unreachable host is store-unavailable (%s)", async (scheme) => {
    expect(await fault(`${scheme}://127.0.0.1:1`)).toMatchObject({
      code: "store-unavailable",
      message: `No Neo4j answers at ${scheme}://127.0.0.1:1.`,
    });
    expect(await fault(`${scheme}://nowhere.invalid`)).toMatchObject({
      code: "store-unavailable",
      message: expect.stringContaining("its name is not known"),
    });
  });

  it.each(["bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc"])(
    "%s:// to a server that does not encrypt says so",
    async (scheme) => {
      expect(await fault(`${scheme}://${host}`)).toMatchObject({
        code: "store-unavailable",
        message: expect.stringContaining(`${scheme}://${host} does not encrypt`),
      });
    },
  );

  it("what follows the question mark is not repeated: it may hold what the rest may not", async () => {
    const error = await fault(`bolt://${host}?password=hush-secret`);
    expect(error).toMatchObject({ code: "bad-request", message: expect.stringContaining(host) });
    expect(error).not.toMatchObject({ message: expect.stringContaining("hush") });
  });

  it("a database that is not there is store-unavailable", async () => {
    expect(await fault(`neo4j://${host}/not-there`)).toMatchObject({ code: "store-unavailable" });
  });

  it("a server that speaks HTTP, hangs up, or stays silent is store-unavailable", async () => {
    const http = await pretender((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    expect(await fault(`bolt://${http}`)).toMatchObject({
      code: "store-unavailable",
      message: expect.stringContaining("HTTP"),
    });
    const rude = await pretender((socket) => socket.destroy());
    for (const scheme of ["bolt", "neo4j"])
      expect(await fault(`${scheme}://${rude}`)).toMatchObject({
        code: "store-unavailable",
        message: expect.stringContaining("wants an encrypted one"),
      });
    const silent = await pretender(() => undefined);
    expect(await fault(`bolt://${silent}`)).toMatchObject({ code: "store-unavailable" });
  });

  it.each(["Neo4j/4.4.30", "Memgraph/2.1"])(
    "a server that calls itself %s is store-version",
    async (agent) => {
      const other = await pretender((socket) => speak(socket, agent));
      expect(await fault(`bolt://${other}`)).toMatchObject({
        code: "store-version",
        message: `At bolt://${other} answers ${agent}: Neo4j 5 or later is needed.`,
      });
    },
  );

  it("a server with no protocol in common is store-version", async () => {
    const old = await pretender((socket) => socket.once("data", () => socket.write(Buffer.alloc(4))));
    expect(await fault(`bolt://${old}`)).toMatchObject({ code: "store-version" });
  });
});
