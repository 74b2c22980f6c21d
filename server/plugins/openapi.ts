import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "@fastify/type-provider-zod";
import { version } from "../version.ts";
import type { Server } from "./server.ts";

/** The docs page sets styles from script; what it loads comes from here alone. */
const styledByItself = (policy: string): string =>
  policy.replace("style-src 'self' https:", "style-src 'self' 'unsafe-inline'");

const logo = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="24" role="img" aria-label="Dotted Line"><path d="M2 12h54" stroke="#fff" stroke-width="5" stroke-linecap="round"/><path d="M74 12h44" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 14"/></svg>`;

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
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    staticCSP: true,
    transformStaticCSP: styledByItself,
    theme: { title: "Dotted Line: the API" },
    logo: { type: "image/svg+xml", content: logo },
  });
};
