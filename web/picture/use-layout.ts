import { useEffect, useRef, useState } from "react";
import type { LayoutInput, Picture } from "../../graph/layout/index.ts";

type Done<Subject> = { readonly subject: Subject; readonly picture: Picture };

const start = (): Worker =>
  new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module", name: "layout" });

/**
 * Lays out in a worker, so that the page stays quick. Answers that come late, for something no longer asked,
 * are dropped; until the first one there is no picture.
 */
export const useLayout = <Subject>(
  subject: Subject | undefined,
  inputOf: (subject: Subject) => LayoutInput,
): Done<Subject> | undefined => {
  const worker = useRef<Worker | undefined>(undefined);
  const asked = useRef(0);
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
    worker.current.onmessage = ({ data }: MessageEvent<{ id: number; picture: Picture }>) => {
      if (data.id === asked.current) setDone({ subject, picture: data.picture });
    };
    worker.current.postMessage({ id, input: inputOf(subject) });
  }, [subject, inputOf]);
  return done;
};
