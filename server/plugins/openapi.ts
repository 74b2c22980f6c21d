import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "@fastify/type-provider-zod";
import { version } from "../version.ts";
import type { Server } from "./server.ts";

/** Describes every route from its schemas and shows it at `/docs`. Register it before the routes. */
export const describeApi = async (app: Server): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Dotted Line",
        version,
        description:
          "Who answers to whom, on paper and in practice; where it fails; and what a reform would change.",
      },
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
      security: [{}, { token: [] }],
    },
    transform: createJsonSchemaTransform({ skipList: [] }),
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, { routePrefix: "/docs", staticCSP: true });
};
