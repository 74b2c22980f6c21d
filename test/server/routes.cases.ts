import type { RouteCase } from "./routes/case.ts";
import { datasetRoutes } from "./routes/dataset.ts";
import { findingsRoutes } from "./routes/findings.ts";
import { notesRoutes } from "./routes/notes.ts";
import { questionsRoutes } from "./routes/questions.ts";
import { recordRoutes } from "./routes/record.ts";
import { reformsRoutes } from "./routes/reforms.ts";
import { serviceRoutes } from "./routes/service.ts";

/** Every route of the API with ways to ask it: a test holds the list to the API's own description. */
export const routeCases: readonly RouteCase[] = [
  ...serviceRoutes,
  ...datasetRoutes,
  ...recordRoutes,
  ...findingsRoutes,
  ...reformsRoutes,
  ...notesRoutes,
  ...questionsRoutes,
];
