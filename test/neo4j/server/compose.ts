import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const texts = z.array(z.string());

const restartSchema = z.enum(["no", "always", "on-failure", "unless-stopped"]);

/** What we rely on in `compose.yaml`, in the words of the Compose specification; other words are refused. */
const composeSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9_-]*$/),
  services: z.strictObject({
    "dotted-line": z.strictObject({
      profiles: texts,
      build: z.literal("."),
      restart: restartSchema,
      depends_on: z.strictObject({ neo4j: z.strictObject({ condition: z.literal("service_healthy") }) }),
      ports: texts,
      volumes: texts,
      security_opt: texts,
      environment: z.record(z.string(), z.string()),
    }),
    neo4j: z.strictObject({
      image: z.string(),
      restart: restartSchema,
      stop_grace_period: z.string().regex(/^(\d+(us|ms|s|m|h))+$/),
      ports: texts,
      volumes: texts,
      security_opt: texts,
      environment: z.record(z.string(), z.string()),
      healthcheck: z.strictObject({
        test: z.tuple([z.literal("CMD-SHELL"), z.string()]),
        interval: z.string(),
        timeout: z.string(),
        retries: z.int(),
        start_period: z.string(),
      }),
    }),
  }),
  volumes: z.record(z.string(), z.strictObject({})),
});

const file = new URL("../../../compose.yaml", import.meta.url);

/** `compose.yaml`, read as Compose reads it. Throws where it is no YAML or says what we do not know. */
export const readCompose = (): z.infer<typeof composeSchema> =>
  composeSchema.parse(parse(readFileSync(file, "utf8")));
