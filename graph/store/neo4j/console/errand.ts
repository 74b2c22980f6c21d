import type { ErrorCode, Problem } from "../../../errors.ts";
import type { Wish } from "./gate.ts";
import type { Answer, Asked, Limits } from "./limits.ts";

/** What a thread is sent to do. */
export type Errand = { readonly asked: Asked; readonly wish: Wish; readonly limits: Limits };

/** What it comes back with. An error crosses between threads as its parts. */
export type Outcome =
  | { readonly answer: Answer }
  | {
      readonly fault: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly problems: readonly Problem[];
      };
    }
  | { readonly bug: string };

/** Exit code of a thread that had to hold more of an answer than it may. */
export const tooMuchBuffered = 70;
