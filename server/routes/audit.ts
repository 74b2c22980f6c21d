import { auditListSchema, auditQuerySchema } from "../contract/audit.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";

/** Who did what. */
export const auditRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/audit",
    {
      ...needs(deps, "audit"),
      schema: {
        tags: ["audit"],
        summary: "Who did what to a dataset and what is kept beside it, the latest first",
        params: datasetParamsSchema,
        querystring: auditQuerySchema,
        response: answers(auditListSchema),
      },
    },
    ({ params: { dataset }, query: { limit } }) => deps.store.audit({ dataset, limit }),
  );
  app.get(
    "/audit",
    {
      ...needs(deps, "auditAll"),
      schema: {
        tags: ["audit"],
        summary: "Who did what here, the latest first",
        querystring: auditQuerySchema,
        response: answers(auditListSchema),
      },
    },
    ({ query: { limit } }) => deps.store.audit({ limit }),
  );
};
