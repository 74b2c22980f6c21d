import { demandOn } from "../access/caller.ts";
import { datasetParamsSchema, writtenSchema } from "../contract/common.ts";
import {
  importsAnswerSchema,
  importsBodySchema,
  keptMappingSchema,
  mappingBodySchema,
} from "../contract/imports.ts";
import { roleFor } from "../contract/session.ts";
import type { Deps } from "../deps.ts";
import { expectedRevision, tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { getMapping, mappingId } from "../services/documents/mapping.ts";
import { answers } from "./answers.ts";
import { askingIn } from "./asking.ts";
import { callerIn, needs, needsSomewhere } from "./guard.ts";
import { documentWrites } from "./writes.ts";

const importRoute = (app: Server, deps: Deps): void => {
  app.post(
    "/imports",
    {
      ...needsSomewhere(deps, "import"),
      bodyLimit: deps.limits.importBody,
      schema: {
        tags: ["datasets"],
        summary:
          "Files of any known format, by a mapping: with `dryRun` as they would stand, else stored; If-Match says which revision they replace",
        body: importsBodySchema,
        response: answers(importsAnswerSchema),
      },
    },
    async (request, reply) => {
      const caller = callerIn(deps, request);
      const { dryRun, ...body } = request.body;
      demandOn(caller, roleFor("import"), body.dataset);
      const asking = askingIn(deps, request, reply);
      const input = { ...body, dataset: body.dataset ?? "" };
      if (dryRun) return deps.work.run({ name: "import-preview", input }, asking);
      const write = { actor: caller.actor, expected: expectedRevision(request) };
      const result = await deps.work.run({ name: "import-mapped", input: { ...input, ...write } }, asking);
      if (result.revision !== undefined) tagRevision(reply, result.revision);
      return result;
    },
  );
};

const mappingRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/mapping",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["datasets"],
        summary: "Which column says what in the tables that this dataset is imported from",
        params: datasetParamsSchema,
        response: answers(keptMappingSchema),
      },
    },
    async (request, reply) => {
      const { dataset } = request.params;
      await deps.datasets.summary(dataset);
      const kept = await getMapping(deps.store, dataset);
      tagRevision(reply, kept.revision);
      return kept;
    },
  );
};

const keepMappingRoute = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "mapping");
  app.put(
    "/datasets/:dataset/mapping",
    {
      ...needs(deps, "import"),
      schema: {
        tags: ["datasets"],
        summary: "Keep a mapping for the next import; If-Match says which revision it replaces",
        params: datasetParamsSchema,
        body: mappingBodySchema,
        response: answers(writtenSchema),
      },
    },
    (request, reply) => writes.put(request, reply, { ...request.params, id: mappingId }, request.body),
  );
};

/** Bringing one's own files in: first as they would stand, then for good; and how their columns are understood. */
export const importsRoutes = (app: Server, deps: Deps): void => {
  for (const add of [importRoute, mappingRoute, keepMappingRoute]) add(app, deps);
};
