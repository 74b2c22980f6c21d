import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { mayTellPay, withoutPay } from "../../graph/model/pay.ts";
import { callerOf, rightOn } from "../access/caller.ts";
import { reaches, roleFor } from "../contract/session.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "./server.ts";

/** Where a record is read to be written: the rows of its tables, and what changed in them. */
const writing = [
  "/api/datasets/:dataset/rows",
  "/api/datasets/:dataset/changes",
  "/api/datasets/:dataset/restore",
  "/api/datasets/:dataset/undo",
  "/api/datasets/:dataset/redo",
  "/api/datasets/:dataset/history/compare",
  "/api/datasets/:dataset/history/:revision",
];

const asking = z.object({ pay: z.union([z.literal("true"), z.literal(true)]) });
const pathSchema = z.object({ dataset: z.string() });

const asksForPay = ({ query, routeOptions: { url } }: FastifyRequest): boolean =>
  asking.safeParse(query).success || writing.some((one) => one === url);

/** Whether somebody may take out all of a dataset, pay bands too: who may import it. */
export const mayTakePay = (deps: Deps, request: FastifyRequest): boolean => {
  const { dataset } = pathSchema.safeParse(request.params).data ?? {};
  return reaches(rightOn(callerOf(deps.access, request.headers), dataset), roleFor("import"));
};

/** Leaves pay bands out of every JSON answer, but for who may import the dataset and asks for them. */
export const hidePay = (app: Server, deps: Deps): void => {
  app.addHook("onSend", async (request, reply, payload) => {
    if (typeof payload !== "string" || !mayTellPay(payload)) return payload;
    if (!String(reply.getHeader("content-type")).includes("json")) return payload;
    if (asksForPay(request) && mayTakePay(deps, request)) return payload;
    reply.removeHeader("content-length");
    return JSON.stringify(withoutPay(JSON.parse(payload)));
  });
};
