import { useEffect, useRef, useState } from "react";
import type { Kept, LayeredPicture, LayoutInput } from "../../graph/drawing/layered/index.ts";

type Done<Subject> = { readonly subject: Subject; readonly picture: LayeredPicture };

/** What was given before is kept; a box seen for the first time gets its place now. */
export const remember = (kept: Kept | undefined, { width, places }: LayeredPicture): Kept => ({
  width,
  places: new Map([...places, ...(kept?.places ?? [])]),
  holds: "places",
});

const start = (): Worker =>
  new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module", name: "layout" });

type Wanted<Subject> = {
  readonly subject: Subject | undefined;
  readonly inputOf: (subject: Subject) => LayoutInput;
  /** Whether boxes stay where they were, or in their order only, as in a picture of a few out of many. */
  readonly holds: Kept["holds"];
  /** Changes when the picture is to be arranged anew, whatever stood where. */
  readonly arranged: number;
};

/**
 * Lays out in a worker, so that the page stays quick, and keeps places from one picture to the next. Answers that
 * come late, for something no longer asked, are dropped; until the first one there is no picture.
 */
export const useLayout = <Subject>({
  subject,
  inputOf,
  holds,
  arranged,
}: Wanted<Subject>): Done<Subject> | undefined => {
  const worker = useRef<Worker | undefined>(undefined);
  const asked = useRef(0);
  const kept = useRef<{ readonly kept: Kept | undefined; readonly arranged: number }>({
    kept: undefined,
    arranged,
  });
  const [done, setDone] = useState<Done<Subject> | undefined>(undefined);
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (subject === undefined) return;
    worker.current ??= start();
    const id = ++asked.current;
    const before = kept.current.arranged === arranged ? kept.current.kept : undefined;
    worker.current.onmessage = ({ data }: MessageEvent<{ id: number; picture: LayeredPicture }>) => {
      if (data.id !== asked.current) return;
      if (holds === "places") kept.current = { kept: remember(before, data.picture), arranged };
      setDone({ subject, picture: data.picture });
    };
    const input = inputOf(subject);
    worker.current.postMessage({
      id,
      input: before === undefined ? input : { ...input, kept: { ...before, holds } },
    });
  }, [subject, inputOf, holds, arranged]);
  return done;
};
