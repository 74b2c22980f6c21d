import { Fragment, type Ref, useEffect, useRef } from "react";
import type { Passage, QuotePlace } from "../../../../server/contract/documents.ts";

/** A stretch of a page, and whether a passage marks it. */
type Stretch = { readonly from: number; readonly text: string; readonly marked: boolean };

/** The places of passages on a page, in order, none reaching into the one before it. */
const placesOn = (page: number, passages: readonly Passage[]): QuotePlace[] => {
  let end = 0;
  return passages
    .flatMap(({ place }) => (place?.page === page ? [place] : []))
    .sort((a, b) => a.from - b.from)
    .flatMap((place) => {
      const from = Math.max(place.from, end);
      end = Math.max(end, place.to);
      return from < place.to ? [{ ...place, from }] : [];
    });
};

/** A page's text in stretches, those that passages hold marked. */
export const stretchesOf = (text: string, page: number, passages: readonly Passage[]): Stretch[] => {
  const stretches: Stretch[] = [];
  let done = 0;
  const add = (to: number, marked: boolean): void => {
    if (to > done) stretches.push({ from: done, text: text.slice(done, to), marked });
    done = Math.max(done, to);
  };
  for (const { from, to } of placesOn(page, passages)) {
    add(from, false);
    add(to, true);
  }
  add(text.length, false);
  return stretches;
};

type Props = {
  readonly text: string;
  readonly page: number;
  readonly passages: readonly Passage[];
  readonly reference: Ref<HTMLElement>;
};

/** A page of a source's text with its passages marked; the first of them is brought into view. */
export const PageText = ({ text, page, passages, reference }: Props) => {
  const first = useRef<HTMLElement>(null);
  const stretches = stretchesOf(text, page, passages);
  const at = stretches.find(({ marked }) => marked)?.from;
  useEffect(() => {
    if (at !== undefined) first.current?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <section className="page-text" ref={reference}>
      {stretches.map(({ from, text: words, marked }) => (
        <Fragment key={from}>
          {marked ? <mark ref={from === at ? first : null}>{words}</mark> : words}
        </Fragment>
      ))}
    </section>
  );
};
