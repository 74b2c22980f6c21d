import { afterEach, beforeEach, describe } from "vitest";
import type { Store } from "../../../graph/store/store.ts";
import { documents } from "./contract/documents.ts";
import { editSequences } from "./contract/edit-sequences.ts";
import { history } from "./contract/history.ts";
import type { Place } from "./contract/kit.ts";
import { reading } from "./contract/reading.ts";
import { records } from "./contract/records.ts";
import { writing } from "./contract/writing.ts";

export { fullDataset, largeDataset } from "./contract/datasets.ts";

const subjects = { reading, writing, documents, records, history, editSequences };

/** What every store keeps to, subject by subject. */
export const storeContract = (name: string, place: Place): void => {
  describe(`the store contract: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      await place.fresh();
      store = await place.open();
    });
    afterEach(() => store.close());
    for (const [subject, tests] of Object.entries(subjects))
      describe(subject, () => tests(() => store, place));
  });
};
