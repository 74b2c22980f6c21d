import type { AddCommand } from "../command.ts";
import { accept } from "./accept.ts";
import { accepted } from "./accepted.ts";
import { analyze } from "./analyze.ts";
import { ask } from "./ask.ts";
import { audit } from "./audit.ts";
import { briefCommand } from "./brief.ts";
import { compare } from "./compare.ts";
import { cypher } from "./cypher.ts";
import { datasets } from "./datasets.ts";
import { detectors } from "./detectors.ts";
import { diff } from "./diff.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { measures } from "./measures.ts";
import { queries } from "./queries.ts";
import { remove } from "./remove.ts";
import { scenarios } from "./scenarios.ts";
import { serve } from "./serve.ts";
import { show } from "./show.ts";
import { token } from "./token.ts";
import { why } from "./why.ts";

/** Every command, in the order of help. */
export const commands: readonly AddCommand[] = [
  serve,
  analyze,
  show,
  why,
  ask,
  cypher,
  queries,
  detectors,
  measures,
  compare,
  scenarios,
  diff,
  briefCommand,
  accept,
  accepted,
  datasets,
  importCommand,
  exportCommand,
  remove,
  audit,
  token,
];
