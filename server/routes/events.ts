import { datasetParamsSchema } from "../contract/common.ts";
import { eventsQuerySchema } from "../contract/events.ts";
import type { Deps } from "../deps.ts";
import { openEvents } from "../plugins/event-stream.ts";
import type { Server } from "../plugins/server.ts";
import { Audience } from "../services/presence/audience.ts";
import { callerIn, needs } from "./guard.ts";

/** What happens to a dataset while somebody has it open. */
export const eventRoutes = (app: Server, deps: Deps): void => {
  const audience = new Audience(deps.datasets.summary, deps.limits.streams);
  deps.stopping.addEventListener("abort", () => audience.end(), { once: true });
  app.get(
    "/datasets/:dataset/events",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["record"],
        summary:
          "New revisions, and who else has the record open or edits it, as server-sent events: `revision`, `present`, `removed`",
        params: datasetParamsSchema,
        querystring: eventsQuerySchema,
        produces: ["text/event-stream"],
      },
    },
    async (request, reply) => {
      const { dataset } = request.params;
      const now = await deps.datasets.summary(dataset);
      audience.admit(request.ip);
      const { send: tell, end } = openEvents(reply);
      const { actor } = callerIn(deps, request);
      const since = deps.clock().toISOString();
      const me = { dataset, actor, address: request.ip, since, ...request.query, tell, end };
      const leave = audience.join(me, now);
      if (reply.raw.destroyed) leave();
      else reply.raw.once("close", leave);
      return reply;
    },
  );
};
