import { DottedError } from "../../graph/errors.ts";
import type { Server } from "../plugins/server.ts";

/** Where people expect the server. */
export const defaultPort = 8008;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

const tryPort = async (app: Server, host: string, port: number): Promise<string | undefined> => {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    if (codeOf(error) === "EADDRINUSE") return undefined;
    throw new DottedError("bad-request", `cannot listen on ${host}:${port} (${codeOf(error)})`, [], error);
  }
};

/**
 * Listens and gives the address. Without a port of one's own choice, the default, or any free one where
 * that is taken. Throws DottedError bad-request where the chosen port is taken or not allowed.
 */
export const listen = async (app: Server, host: string, port: number | undefined): Promise<string> => {
  const address =
    (await tryPort(app, host, port ?? defaultPort)) ??
    (port === undefined ? await tryPort(app, host, 0) : undefined);
  if (address === undefined) throw new DottedError("bad-request", `port ${port} is taken`);
  return address.replace("127.0.0.1", "localhost").replace("[::1]", "localhost");
};
