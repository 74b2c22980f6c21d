import { templateWorkbook } from "../../graph/exporters/template.ts";
import { xlsx } from "../../graph/exporters/xlsx.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import { exportQuerySchema } from "../contract/export.ts";
import type { Deps } from "../deps.ts";
import { tagRevision } from "../plugins/etag.ts";
import { mayTakePay } from "../plugins/hide-pay.ts";
import type { Server } from "../plugins/server.ts";
import { exportersByFormat } from "../services/export.ts";
import { askingIn } from "./asking.ts";
import { attachment } from "./attachment.ts";
import { needs, needsSomewhere } from "./guard.ts";

const templateRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/template",
    {
      ...needsSomewhere(deps, "read"),
      schema: {
        tags: ["datasets"],
        summary:
          "A workbook to fill in: the right columns, lists of allowed words, example rows; imported as it is",
        produces: [xlsx.mediaType],
      },
    },
    async (_request, reply) =>
      reply
        .type(xlsx.mediaType)
        .header("content-disposition", attachment("template.xlsx"))
        .send(Buffer.from(await templateWorkbook())),
  );
};

const bundleRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/bundle",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["datasets"],
        summary:
          "Everything of a dataset as one zip: the dataset, its history and layers, scenarios, notes, accepted findings, saved questions; importing it elsewhere gives the same record; pay bands only for who may import here",
        params: datasetParamsSchema,
        produces: ["application/zip"],
      },
    },
    async (request, reply) => {
      const { dataset } = request.params;
      const job = { name: "bundle" as const, input: { dataset, pay: mayTakePay(deps, request) } };
      const { revision, bytes } = await deps.work.run(job, askingIn(deps, request, reply));
      tagRevision(reply, revision);
      return reply
        .type("application/zip")
        .header("content-disposition", attachment(`${dataset}-bundle.zip`))
        .send(Buffer.from(bytes));
    },
  );
};

const exportRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/datasets/:dataset/export",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["datasets"],
        summary:
          "The dataset as a file: a zip of CSV files with a data package descriptor, a workbook, a graph, W3C ORG in Turtle, or a drawing in words; pay bands only for who may import here",
        params: datasetParamsSchema,
        querystring: exportQuerySchema,
        produces: Object.values(exportersByFormat).map(({ mediaType }) => mediaType),
      },
    },
    async (request, reply) => {
      const { dataset } = request.params;
      const { format } = request.query;
      const job = { name: "export" as const, input: { dataset, format, pay: mayTakePay(deps, request) } };
      const { revision, bytes } = await deps.work.run(job, askingIn(deps, request, reply));
      tagRevision(reply, revision);
      const { mediaType, endings } = exportersByFormat[format];
      return reply
        .type(mediaType)
        .header("content-disposition", attachment(`${dataset}.${endings[0]}`))
        .send(Buffer.from(bytes));
    },
  );
};

/** Taking a dataset out. */
export const exportRoutes = (app: Server, deps: Deps): void => {
  for (const add of [templateRoute, bundleRoute, exportRoute]) add(app, deps);
};
