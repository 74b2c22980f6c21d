import { DottedError } from "../../graph/errors.ts";
import { isLoopback } from "../access/local.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "./server.ts";

const hostName = (host: string): string => host.replace(/:\d+$/, "");

const changes = (method: string): boolean => !["GET", "HEAD", "OPTIONS"].includes(method);

/**
 * Keeps other web pages from using a person's own server. A page elsewhere can make a browser send
 * requests here: under a name of its own that it points at this machine (so only this machine's names
 * are answered on loopback), or across sites (so what changes something must come from our own page or
 * from no page at all).
 */
export const sameSiteOnly = (app: Server, { loopbackOnly }: Deps): void => {
  app.addHook("onRequest", async (request) => {
    if (loopbackOnly && !isLoopback(hostName(request.headers.host ?? "")))
      throw new DottedError("forbidden", "this server answers under the names of its own machine only");
    const { origin } = request.headers;
    if (changes(request.method) && origin !== undefined && !sameOrigin(origin, request.headers.host))
      throw new DottedError("forbidden", "a page of another site may change nothing here");
  });
};

const sameOrigin = (origin: string, host: string | undefined): boolean => {
  try {
    return new URL(origin).host === host?.toLowerCase();
  } catch {
    return false;
  }
};
