import { exportCsvFolder } from "../../graph/exporters/csv-folder.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import type { Deps } from "../deps.ts";
import { tagRevision } from "../plugins/etag.ts";
import type { Server } from "../plugins/server.ts";
import { zip } from "../services/zip.ts";
import { needs } from "./guard.ts";

/** Taking a dataset out. */
export const exportRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/export",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["datasets"],
        summary: "The dataset as a zip of CSV files with a data package descriptor",
        params: datasetParamsSchema,
        produces: ["application/zip"],
      },
    },
    async ({ params }, reply) => {
      const { dataset, revision } = await deps.store.read(params.dataset);
      tagRevision(reply, revision);
      return reply
        .type("application/zip")
        .header("content-disposition", `attachment; filename="${encodeURIComponent(dataset.id)}.zip"`)
        .send(await zip(exportCsvFolder(dataset)));
    },
  );
};
