import helmet from "@fastify/helmet";
import type { Server } from "./server.ts";

/**
 * Scripts, data and fonts come from this server and nowhere else. Styles may be set from script, since
 * the editor and the canvas place what they draw; workers may start from a blob. No upgrade to
 * https and no HSTS: on one's own machine there is no certificate, and elsewhere the proxy sets it.
 */
export const securityHeaders = async (app: Server): Promise<void> => {
  await app.register(helmet, {
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
  });
};
