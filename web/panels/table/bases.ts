import { type Basis, bases, keysOf } from "../../../graph/vocabulary.ts";

/** Columns of the outline: paper first, then practice, then what nobody says. */
export const basesInOrder: readonly Basis[] = keysOf(bases);
