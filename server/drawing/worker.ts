import { parentPort } from "node:worker_threads";
import { brief } from "../../analysis/briefings/index.ts";
import { DottedError } from "../../graph/errors.ts";
import type { Errand, Outcome } from "./errand.ts";

/* The thread that lays out and writes briefings: a large one takes seconds, in which the server answers others. */

const outcomeOf = async ({ briefing, format }: Errand): Promise<Outcome> => {
  try {
    return { file: await brief(briefing, format) };
  } catch (error) {
    if (!(error instanceof DottedError)) return { bug: String(error) };
    return { fault: { code: error.code, message: error.message, problems: error.problems } };
  }
};

parentPort?.on("message", (errand: Errand) => {
  void outcomeOf(errand).then((outcome) => parentPort?.postMessage(outcome));
});
