import type { Briefing } from "../../analysis/briefings/briefing.ts";
import type { BriefingFormat } from "../../analysis/briefings/formats.ts";
import type { BriefingFile } from "../../analysis/briefings/index.ts";
import type { ErrorCode, Problem } from "../../graph/errors.ts";

/** What the drawing thread is sent to do. */
export type Errand = { readonly briefing: Briefing; readonly format: BriefingFormat };

/** What it comes back with. An error crosses between threads as its parts. */
export type Outcome =
  | { readonly file: BriefingFile }
  | {
      readonly fault: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly problems: readonly Problem[];
      };
    }
  | { readonly bug: string };
