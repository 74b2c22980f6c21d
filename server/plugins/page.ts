import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyRequest } from "fastify";
import { DottedError } from "../../graph/errors.ts";
import type { Deps } from "../deps.ts";
import { sendProblem } from "./problems.ts";
import type { Server } from "./server.ts";

/** Sentence for who opens the server before the page was built. */
export const noPage = "The explorer has not been built: run `npm run build`, then start again.";

const nothingHere = (): DottedError => new DottedError("not-found", "there is nothing at this address");

const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === "GET" && !url.startsWith("/api/") && (headers.accept ?? "").includes("text/html");

/** Serves the built page; every address that is not the API's opens it, since its state is in the URL. */
export const servePage = async (app: Server, { page }: Deps): Promise<void> => {
  if (page !== undefined)
    await app.register(fastifyStatic, {
      root: page,
      wildcard: false,
      preCompressed: true,
      setHeaders: (reply, path) => {
        const named = path.startsWith(join(page, "assets") + sep); // the page itself may lie in a folder of that name
        reply.header("cache-control", named ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  app.addHook("onRequest", async (request) => {
    // where nothing is, no body is read either
    if (request.is404 && request.method !== "GET") throw nothingHere();
  });
  app.setNotFoundHandler((request, reply) => {
    if (!wantsPage(request)) return sendProblem(reply, nothingHere());
    if (page === undefined) return reply.type("text/plain; charset=utf-8").code(404).send(noPage);
    return reply.sendFile("index.html");
  });
};
