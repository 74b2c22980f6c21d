import { z } from "zod";
import { idSchema } from "../../graph/model/id.ts";
import { datasetParamsSchema, itemParamsSchema, removedSchema, writtenSchema } from "../contract/common.ts";
import { passageBodySchema, passageListSchema } from "../contract/documents.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { newId } from "../services/documents/new-id.ts";
import { checkedPassage, listPassages } from "../services/documents/source-texts.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";
import { type DocumentWrites, documentWrites } from "./writes.ts";

const tags = ["record"];
const passagesQuerySchema = z.strictObject({ source: idSchema.optional() });

const readRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/passages",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary:
          "Quotes from sources, each with the rows made of it and where it stands in the text that is kept",
        params: datasetParamsSchema,
        querystring: passagesQuerySchema,
        response: answers(passageListSchema),
      },
    },
    async ({ params: { dataset }, query: { source } }) => {
      await deps.datasets.summary(dataset);
      return listPassages(deps.store, dataset, source);
    },
  );
};

const createRoute = (app: Server, deps: Deps, writes: DocumentWrites): void => {
  app.post(
    "/datasets/:dataset/passages",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Keep a quote from a source; one whose text is kept has to hold it",
        params: datasetParamsSchema,
        body: passageBodySchema,
        response: answers(writtenSchema),
      },
    },
    async (request, reply) => {
      const { dataset } = request.params;
      const body = await checkedPassage(deps.store, dataset, request.body);
      return writes.create(request, reply, { dataset, id: newId("passage") }, body);
    },
  );
};

const changeRoutes = (app: Server, deps: Deps, writes: DocumentWrites): void => {
  app.put(
    "/datasets/:dataset/passages/:id",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Change a quote or its rows; If-Match says which revision",
        params: itemParamsSchema,
        body: passageBodySchema,
        response: answers(writtenSchema),
      },
    },
    async (request, reply) => {
      const body = await checkedPassage(deps.store, request.params.dataset, request.body);
      return writes.put(request, reply, request.params, body);
    },
  );
  app.delete(
    "/datasets/:dataset/passages/:id",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Remove a quote; If-Match says which revision, or *",
        params: itemParamsSchema,
        response: answers(removedSchema),
      },
    },
    (request) => writes.remove(request, request.params),
  );
};

/** What sources say in their own words, and which rows were made of it. */
export const passageRoutes = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "passage");
  readRoute(app, deps);
  createRoute(app, deps, writes);
  changeRoutes(app, deps, writes);
};
