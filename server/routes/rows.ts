import { datasetParamsSchema } from "../contract/common.ts";
import { idsBodySchema, idsSchema, rowsQuerySchema, rowsSchema } from "../contract/rows.ts";
import type { Deps } from "../deps.ts";
import { mayTakePay } from "../plugins/hide-pay.ts";
import type { Server } from "../plugins/server.ts";
import { freeIds } from "../services/record/free-ids.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs } from "./guard.ts";

const tags = ["record"];

/** The rows of a record as they stand, and ids for new ones: what a grid needs in which they are written. */
export const rowRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/rows",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "Rows of one table of a record as they stand, a part at a time",
        params: datasetParamsSchema,
        querystring: rowsQuerySchema,
        response: answers(rowsSchema),
      },
    },
    async (request, reply) => {
      const input = { ...request.params, choice: request.query, pay: mayTakePay(deps, request) };
      return answerWith(deps, [request, reply], { name: "rows", input });
    },
  );
  app.post(
    "/datasets/:dataset/free-ids",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Ids for new rows: each as asked for, or with the lowest number that makes it unused",
        params: datasetParamsSchema,
        body: idsBodySchema,
        response: answers(idsSchema),
      },
    },
    async ({ params, body }) => ({ ids: await freeIds(deps.store, params.dataset, body.ids) }),
  );
};
