import { datasetParamsSchema, itemParamsSchema, removedSchema } from "../contract/common.ts";
import { layerListSchema, setAsideListSchema } from "../contract/layers.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { liveLayers, setAsides, settleAside } from "../services/record/set-aside.ts";
import { answers } from "./answers.ts";
import { callerIn, needs } from "./guard.ts";

const tags = ["record"];

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/layers",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "Layers of a record: from which files, read by what, when, by whom",
        params: datasetParamsSchema,
        response: answers(layerListSchema),
      },
    },
    ({ params }) => liveLayers(deps.store, params.dataset),
  );
};

const pendingRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/set-aside",
    {
      ...needs(deps, "read"),
      schema: {
        tags,
        summary: "Changes by hand that an import could not put on top again: to be looked at",
        params: datasetParamsSchema,
        response: answers(setAsideListSchema),
      },
    },
    ({ params }) => setAsides(deps.store, params.dataset),
  );
};

const settleRoute = (app: Server, deps: Deps): void => {
  app.delete(
    "/datasets/:dataset/set-aside/:id",
    {
      ...needs(deps, "import"),
      schema: {
        tags,
        summary: "Say that such a change is settled: it is not tried again",
        params: itemParamsSchema,
        response: answers(removedSchema),
      },
    },
    async (request) => {
      const { dataset, id } = request.params;
      await settleAside(deps.store, dataset, id, callerIn(deps, request));
      return { removed: id };
    },
  );
};

/** What imports brought to a record, and what they could not keep. */
export const layerRoutes = (app: Server, deps: Deps): void => {
  for (const add of [listRoute, pendingRoute, settleRoute]) add(app, deps);
};
