import { briefingBodySchema } from "../contract/briefings.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { makeBriefing } from "../services/briefing.ts";
import { needs } from "./guard.ts";

/** Briefings: a diagram or a note of a finding, a reform or a view, as a file. */
export const briefingRoutes = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/briefings",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["briefings"],
        summary: "A briefing as SVG, PNG, PDF, PPTX, DOCX or Markdown; a series of pictures comes as a zip",
        params: datasetParamsSchema,
        body: briefingBodySchema,
        produces: ["application/octet-stream"],
      },
    },
    async ({ params, body }, reply) => {
      const file = await makeBriefing(await deps.readings.of(params.dataset), deps, body);
      return reply
        .type(file.mediaType)
        .header("content-disposition", `attachment; filename="${encodeURIComponent(file.fileName)}"`)
        .send(Buffer.from(file.bytes));
    },
  );
};
