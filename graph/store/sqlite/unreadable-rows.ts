import type { BlockPlace } from "./digest.ts";

/** Thrown where packed rows cannot be read: they were damaged, or something else wrote them. */
export class UnreadableRows extends Error {
  constructor({ dataset, part, first }: BlockPlace, cause: unknown) {
    super(`rows of "${dataset}" that cannot be read: its ${part} from "${first}" on`, { cause });
    this.name = "UnreadableRows";
  }

  /** Does what reads packed rows. Throws UnreadableRows for whatever fails there. */
  static told<T>(place: BlockPlace, read: () => T): T {
    try {
      return read();
    } catch (error) {
      throw error instanceof UnreadableRows ? error : new UnreadableRows(place, error);
    }
  }
}
