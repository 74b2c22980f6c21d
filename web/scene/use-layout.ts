import { useEffect, useRef, useState } from "react";
import type { LayeredPicture, LayoutInput } from "../../graph/drawing/layered/index.ts";
import type { LayoutJob } from "./layout.worker.ts";

type Done<Subject> = { readonly subject: Subject; readonly picture: LayeredPicture };

const start = (): Worker =>
  new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module", name: "layout" });

type Wanted<Subject> = {
  readonly subject: Subject | undefined;
  readonly inputOf: (subject: Subject) => LayoutInput;
  /** The picture whose arrangement is kept; undefined for a picture laid out for itself. */
  readonly base: LayoutInput | undefined;
  /** Whether boxes stay where they are in it, or in their order only, as in a picture of a few out of many. */
  readonly holds: LayoutJob["holds"];
};

/** A worker, and which base it was last sent. */
type Hand = { readonly worker: Worker; base: LayoutInput | undefined; number: number };

/** The base as it is sent: the worker keeps the last one, so that only another one travels. */
const baseFor = (hand: Hand, base: LayoutInput | undefined): Pick<LayoutJob, "base" | "baseInput"> => {
  if (base === undefined) return { base: 0, baseInput: undefined };
  if (base === hand.base) return { base: hand.number, baseInput: undefined };
  hand.base = base;
  hand.number += 1;
  return { base: hand.number, baseInput: base };
};

/**
 * Lays out in a worker, so that the page stays quick. The picture follows from what is asked for alone, not from what
 * was seen before, so that a link shows others the same. Answers that come late, for something no longer asked, are
 * dropped; until the first one there is no picture.
 */
export const useLayout = <Subject>({
  subject,
  inputOf,
  base,
  holds,
}: Wanted<Subject>): Done<Subject> | undefined => {
  const hand = useRef<Hand | undefined>(undefined);
  const asked = useRef(0);
  const [done, setDone] = useState<Done<Subject> | undefined>(undefined);
  useEffect(
    () => () => {
      hand.current?.worker.terminate();
      hand.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (subject === undefined) return;
    hand.current ??= { worker: start(), base: undefined, number: 0 };
    const id = ++asked.current;
    hand.current.worker.onmessage = ({ data }: MessageEvent<{ id: number; picture: LayeredPicture }>) => {
      if (data.id === asked.current) setDone({ subject, picture: data.picture });
    };
    const job: LayoutJob = { id, input: inputOf(subject), holds, ...baseFor(hand.current, base) };
    hand.current.worker.postMessage(job);
  }, [subject, inputOf, base, holds]);
  return done;
};
