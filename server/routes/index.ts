import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { auditRoutes } from "./audit.ts";
import { briefingRoutes } from "./briefings.ts";
import { changeRoutes } from "./changes.ts";
import { cypherRoutes } from "./cypher.ts";
import { datasetRoutes } from "./datasets.ts";
import { detectorRoutes } from "./detectors.ts";
import { diffRoutes } from "./diff.ts";
import { dispositionRoutes } from "./dispositions.ts";
import { documentRoutes } from "./documents.ts";
import { eventRoutes } from "./events.ts";
import { exportRoutes } from "./export.ts";
import { findingRoutes } from "./findings.ts";
import { healthRoutes } from "./health.ts";
import { hierarchyRoutes } from "./hierarchy.ts";
import { historyRoutes } from "./history.ts";
import { importRoutes } from "./import.ts";
import { importsRoutes } from "./imports.ts";
import { layerRoutes } from "./layers.ts";
import { measureRoutes } from "./measures.ts";
import { nodeRoutes } from "./nodes.ts";
import { noteRoutes } from "./notes.ts";
import { passageRoutes } from "./passages.ts";
import { profileRoutes } from "./profile.ts";
import { questionRoutes } from "./questions.ts";
import { reformRoutes } from "./reforms.ts";
import { rowRoutes } from "./rows.ts";
import { savedQueryRoutes } from "./saved-queries.ts";
import { scenarioRoutes } from "./scenarios.ts";
import { sessionRoutes } from "./session.ts";
import { settingsRoutes } from "./settings.ts";
import { tableRoutes } from "./table.ts";
import { viewRoutes } from "./view.ts";

/** Every topic of the API. */
export const routes: readonly ((app: Server, deps: Deps) => void)[] = [
  healthRoutes,
  sessionRoutes,
  datasetRoutes,
  changeRoutes,
  historyRoutes,
  settingsRoutes,
  layerRoutes,
  eventRoutes,
  documentRoutes,
  passageRoutes,
  importRoutes,
  importsRoutes,
  exportRoutes,
  viewRoutes,
  tableRoutes,
  rowRoutes,
  profileRoutes,
  hierarchyRoutes,
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
