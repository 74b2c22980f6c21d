import { parentPort } from "node:worker_threads";
import { brief } from "../../analysis/briefings/index.ts";
import { crossing } from "../../graph/crossing.ts";
import type { Errand } from "./errand.ts";

/* The thread that lays out and writes briefings: a large one takes seconds, in which the server answers others. */

parentPort?.on("message", ({ briefing, format }: Errand) => {
  void crossing(() => brief(briefing, format)).then((outcome) => parentPort?.postMessage(outcome));
});
