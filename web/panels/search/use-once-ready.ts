import { useEffect, useState } from "react";

/**
 * Something that is put off until what it needs is there, and then done once. What it gives puts it off (true), or
 * gives it up again (false).
 */
export const useOnceReady = (ready: boolean, act: () => void): ((wanted: boolean) => void) => {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (!wanted || !ready) return;
    setWanted(false);
    act();
  });
  return setWanted;
};
