import type { Crossed } from "../../../crossing.ts";
import type { Wish } from "./gate.ts";
import type { Answer, Asked, Limits } from "./limits.ts";

/** What a thread is sent to do. */
export type Errand = { readonly asked: Asked; readonly wish: Wish; readonly limits: Limits };

/** What it comes back with. */
export type Outcome = Crossed<Answer>;

/** Exit code of a thread that had to hold more of an answer than it may. */
export const tooMuchBuffered = 70;
