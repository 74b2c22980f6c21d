import type { AddCommand } from "../command.ts";
import { accept } from "./accept.ts";
import { accepted } from "./accepted.ts";
import { accessCommand } from "./access.ts";
import { analyzeCommand } from "./analyze.ts";
import { askCommand } from "./ask.ts";
import { audit } from "./audit.ts";
import { backup } from "./backup.ts";
import { briefCommand } from "./brief.ts";
import { change } from "./change.ts";
import { compareCommand } from "./compare.ts";
import { cypher } from "./cypher.ts";
import { datasets } from "./datasets.ts";
import { detectorsCommand } from "./detectors.ts";
import { diffCommand } from "./diff.ts";
import { exportCommand } from "./export.ts";
import { history } from "./history.ts";
import { importCommand } from "./import.ts";
import { measuresCommand } from "./measures.ts";
import { newCommand } from "./new.ts";
import { profileCommand } from "./profile.ts";

import { queriesCommand } from "./queries.ts";
import { remove } from "./remove.ts";
import { redo, restore, undo } from "./restore.ts";
import { scenarios } from "./scenarios.ts";
import { serve } from "./serve.ts";
import { show } from "./show.ts";
import { template } from "./template.ts";
import { why } from "./why.ts";

/** Every command, in the order of help. */
export const commands: readonly AddCommand[] = [
  serve,
  analyzeCommand,
  show,
  why,
  askCommand,
  cypher,
  queriesCommand,
  detectorsCommand,
  measuresCommand,
  profileCommand,
  compareCommand,
  scenarios,
  diffCommand,
  briefCommand,
  accept,
  accepted,
  datasets,
  template,
  newCommand,
  importCommand,
  change,
  history,
  restore,
  undo,
  redo,
  exportCommand,
  backup,
  remove,
  audit,
  accessCommand,
];
