import type { Briefing } from "../../analysis/briefings/briefing.ts";
import type { BriefingFormat } from "../../analysis/briefings/formats.ts";
import type { BriefingFile } from "../../analysis/briefings/index.ts";
import type { Crossed } from "../../graph/crossing.ts";

/** What the drawing thread is sent to do. */
export type Errand = { readonly briefing: Briefing; readonly format: BriefingFormat };

/** What it comes back with. */
export type Outcome = Crossed<BriefingFile>;
