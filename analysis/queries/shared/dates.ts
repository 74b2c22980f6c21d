import { isOver } from "../../../graph/index/period.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Value } from "../../finding/words.ts";

type Dated = { readonly since?: string | undefined; readonly until?: string | undefined };

/**
 * When something holds, in words: nothing where no date is on record. It has ended where the record goes on after its
 * last day; no clock is asked, so that an answer about the past stays what it was.
 */
export const datesOf = ({ columns }: OrgView, { since, until }: Dated): Value[] => {
  const over = until !== undefined && isOver(columns, until);
  return [
    ...(since === undefined ? [] : [{ words: { en: `since ${since}`, fr: `depuis ${since}` } }]),
    ...(until === undefined
      ? []
      : [
          {
            words: over
              ? { en: `ended ${until}`, fr: `terminé ${until}` }
              : { en: `until ${until}`, fr: `jusqu'à ${until}` },
          },
        ]),
  ];
};
