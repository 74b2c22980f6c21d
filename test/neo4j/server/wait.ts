import { connect, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { NoNeo4j } from "./running.ts";

/** The handshake of Bolt: its magic number and four versions the client can speak (5.0 to 5.8, then none). */
const handshake = Buffer.from("6060b01700080805000000000000000000000000", "hex");

/** Whether whatever listens on the port speaks Bolt; Docker's proxy accepts long before the server does. */
const speaksBolt = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" }, () => socket.write(handshake));
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(2_000, () => settle(false));
    socket.once("data", (data) => settle(data.length === 4));
    socket.once("error", () => settle(false));
    socket.once("close", () => settle(false));
  });

/**
 * Resolves when the port speaks Bolt. `dead` is asked between attempts and may give a reason to stop.
 * @throws NoNeo4j with that reason, or when the time (ms) is over.
 */
export const boltAnswers = async (
  port: number,
  milliseconds: number,
  dead: () => Promise<string | undefined>,
): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (await speaksBolt(port)) return;
    const reason = await dead();
    if (reason !== undefined) throw new NoNeo4j(reason);
    await pause(200);
  }
  throw new NoNeo4j(`Neo4j did not answer on port ${port} within ${milliseconds / 1000} s.`);
};

/** `wanted` where it is free on the loopback, else a port that is free now. 0 asks for any. */
export const freePort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (wanted === 0 ? reject(error) : resolve(freePort())));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
