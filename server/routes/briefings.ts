import type { FastifyRequest } from "fastify";
import type { OnProgress } from "../../graph/worker/progress.ts";
import { demandOn } from "../access/caller.ts";
import { besideIn } from "../contract/briefing-subject.ts";
import {
  type BriefingBody,
  type BriefingMade,
  briefingBodySchema,
  preflightSchema,
} from "../contract/briefings.ts";
import { datasetParamsSchema } from "../contract/common.ts";
import { roleFor } from "../contract/session.ts";
import type { Deps } from "../deps.ts";
import { streamEvents, wantsEvents } from "../plugins/event-stream.ts";
import type { Server } from "../plugins/server.ts";
import type { Briefed } from "../services/briefing.ts";
import { answerWith, askingIn } from "./asking.ts";
import { attachment } from "./attachment.ts";
import { callerIn, needs } from "./guard.ts";

const madeOf = ({ fileName, mediaType, bytes }: Briefed): BriefingMade => ({
  fileName,
  mediaType,
  base64: Buffer.from(bytes).toString("base64"),
});

/** What stands beside is read as well. @throws DottedError `forbidden` for who may not. */
const demandBeside = (deps: Deps, request: FastifyRequest<{ Body: BriefingBody }>): void => {
  const other = besideIn(request.body);
  if (other !== undefined) demandOn(callerIn(deps, request), roleFor("read"), other);
};

const briefingRoute = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/briefings",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["briefings"],
        summary:
          "A briefing as SVG, PNG, PDF, PPTX, DOCX or Markdown. With Accept: text/event-stream, progress comes as events, of an SVG with each plate as it is ready",
        params: datasetParamsSchema,
        body: briefingBodySchema,
        produces: ["application/octet-stream"],
      },
    },
    async (request, reply) => {
      demandBeside(deps, request);
      const make = (parts: boolean, onProgress?: OnProgress) => {
        const input = { dataset: request.params.dataset, body: request.body, parts };
        return deps.work.run({ name: "briefing", input }, { ...askingIn(deps, request, reply), onProgress });
      };
      if (wantsEvents(request)) {
        await streamEvents(reply, async (onProgress) => madeOf(await make(true, onProgress)));
        return reply;
      }
      const file = await make(false);
      return reply
        .type(file.mediaType)
        .header("content-disposition", attachment(file.fileName))
        .send(Buffer.from(file.bytes));
    },
  );
};

const preflightRoute = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/briefings/preflight",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["briefings"],
        summary:
          "What is to be known of a briefing before it is drawn: how many plates, about how long, and texts that may still point to a withheld person",
        params: datasetParamsSchema,
        body: briefingBodySchema,
        response: { 200: preflightSchema },
      },
    },
    async (request, reply) => {
      demandBeside(deps, request);
      const input = { dataset: request.params.dataset, body: request.body };
      return answerWith(deps, [request, reply], { name: "preflight", input });
    },
  );
};

/** Briefings: a diagram or a note of a finding, a reform, a view or the profile, as a file. */
export const briefingRoutes = (app: Server, deps: Deps): void => {
  for (const add of [briefingRoute, preflightRoute]) add(app, deps);
};
