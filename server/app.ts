import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "@fastify/type-provider-zod";
import fastify, { LogController } from "fastify";
import type { Deps } from "./deps.ts";
import { limitBodies } from "./plugins/body-limit.ts";
import { compressAnswers } from "./plugins/compress.ts";
import { drainBeforeClose } from "./plugins/drain.ts";
import { tagAnswers } from "./plugins/etag.ts";
import { continueWhenAllowed } from "./plugins/expect-continue.ts";
import { hidePay } from "./plugins/hide-pay.ts";
import { readJsonBodies } from "./plugins/json-bodies.ts";
import { describeApi } from "./plugins/openapi.ts";
import { servePage } from "./plugins/page.ts";
import { answerProblems, tellFrameworkFault } from "./plugins/problems.ts";
import { limitRate } from "./plugins/rate-limit.ts";
import { logRequests } from "./plugins/request-log.ts";
import { sameSiteOnly } from "./plugins/same-site.ts";
import { securityHeaders } from "./plugins/security-headers.ts";
import type { Server } from "./plugins/server.ts";
import type { LogLevel } from "./process/log-level.ts";
import { routes } from "./routes/index.ts";

const bare = ({ limits, trustProxy }: Deps, level: LogLevel) =>
  fastify({
    ...(trustProxy === undefined ? {} : { trustProxy }),
    bodyLimit: limits.body,
    requestTimeout: 120_000,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 8_000 },
    frameworkErrors: tellFrameworkFault,
    logger: { level, stream: process.stderr, base: null, serializers: { req: () => ({}) } },
  }).withTypeProvider<ZodTypeProvider>();

/** Builds the server without listening: tests put requests into it directly. */
export const buildApp = async (deps: Deps, level: LogLevel = "silent"): Promise<Server> => {
  const app: Server = bare(deps, level);
  app.setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
  answerProblems(app, deps);
  drainBeforeClose(app);
  sameSiteOnly(app, deps);
  logRequests(app);
  limitBodies(app, deps);
  readJsonBodies(app);
  continueWhenAllowed(app);
  hidePay(app, deps);
  tagAnswers(app);
  await compressAnswers(app);
  await securityHeaders(app);
  await limitRate(app, deps);
  await describeApi(app);
  await app.register(
    async (child) => {
      const api = child.withTypeProvider<ZodTypeProvider>();
      for (const add of routes) add(api, deps);
    },
    { prefix: "/api" },
  );
  await servePage(app, deps);
  await app.ready();
  return app;
};
