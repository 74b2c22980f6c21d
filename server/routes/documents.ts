import { datasetParamsSchema, itemParamsSchema, removedSchema, writtenSchema } from "../contract/common.ts";
import { attachBodySchema, attachedListSchema, attachedTextSchema } from "../contract/documents.ts";
import type { Deps } from "../deps.ts";
import { expectedRevision, tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { getText, listTexts } from "../services/documents/source-texts.ts";
import { answers } from "./answers.ts";
import { askingIn } from "./asking.ts";
import { callerIn, needs } from "./guard.ts";
import { documentWrites, written } from "./writes.ts";

const tags = ["record"];

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/documents",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "Texts that are kept with sources, without what they say",
        params: datasetParamsSchema,
        response: answers(attachedListSchema),
      },
    },
    async ({ params: { dataset } }) => {
      await deps.datasets.summary(dataset);
      return listTexts(deps.store, dataset);
    },
  );
};

const attachRoute = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/documents",
    {
      ...needs(deps, "import"),
      bodyLimit: deps.limits.importBody,
      schema: {
        tags,
        summary:
          "Keep the text of a file with a source: PDF, Word, a web page or plain text; If-Match replaces one",
        params: datasetParamsSchema,
        body: attachBodySchema,
        response: answers(writtenSchema),
      },
    },
    async (request, reply) => {
      const { dataset } = request.params;
      const { actor } = callerIn(deps, request);
      const input = { dataset, ...request.body, actor, expected: expectedRevision(request) };
      const revision = await deps.work.run({ name: "attach", input }, askingIn(deps, request, reply));
      return written(reply, request.body.source, revision);
    },
  );
};

const textRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/documents/:id",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "The text that is kept with a source, page by page",
        params: itemParamsSchema,
        response: answers(attachedTextSchema),
      },
    },
    async ({ params: { dataset, id } }, reply) => {
      await deps.datasets.summary(dataset);
      const text = await getText(deps.store, dataset, id);
      tagRevision(reply, text.revision);
      return text;
    },
  );
};

const removeRoute = (app: Server, deps: Deps): void => {
  const writes = documentWrites(deps, "source-text");
  app.delete(
    "/datasets/:dataset/documents/:id",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Keep the text of a source no longer; If-Match says which revision, or *",
        params: itemParamsSchema,
        response: answers(removedSchema),
      },
    },
    (request) => writes.remove(request, request.params),
  );
};

/** The texts of sources: attached by people, kept in the store, sent nowhere. */
export const documentRoutes = (app: Server, deps: Deps): void => {
  listRoute(app, deps);
  attachRoute(app, deps);
  textRoute(app, deps);
  removeRoute(app, deps);
};
