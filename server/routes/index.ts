import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { auditRoutes } from "./audit.ts";
import { briefingRoutes } from "./briefings.ts";
import { cypherRoutes } from "./cypher.ts";
import { datasetRoutes } from "./datasets.ts";
import { detectorRoutes } from "./detectors.ts";
import { diffRoutes } from "./diff.ts";
import { dispositionRoutes } from "./dispositions.ts";
import { exportRoutes } from "./export.ts";
import { findingRoutes } from "./findings.ts";
import { healthRoutes } from "./health.ts";
import { importRoutes } from "./import.ts";
import { measureRoutes } from "./measures.ts";
import { nodeRoutes } from "./nodes.ts";
import { noteRoutes } from "./notes.ts";
import { questionRoutes } from "./questions.ts";
import { reformRoutes } from "./reforms.ts";
import { savedQueryRoutes } from "./saved-queries.ts";
import { scenarioRoutes } from "./scenarios.ts";
import { sessionRoutes } from "./session.ts";
import { viewRoutes } from "./view.ts";

/** Every topic of the API. */
export const routes: readonly ((app: Server, deps: Deps) => void)[] = [
  healthRoutes,
  sessionRoutes,
  datasetRoutes,
  importRoutes,
  exportRoutes,
  viewRoutes,
  nodeRoutes,
  findingRoutes,
  detectorRoutes,
  dispositionRoutes,
  measureRoutes,
  reformRoutes,
  scenarioRoutes,
  briefingRoutes,
  noteRoutes,
  questionRoutes,
  savedQueryRoutes,
  cypherRoutes,
  diffRoutes,
  auditRoutes,
];
