import { useRef } from "react";

/** The first of several equal values: equal when their keys are. Keeps what depends on it from running again. */
export const useStable = <T>(value: T, key: string): T => {
  const kept = useRef({ value, key });
  if (kept.current.key !== key) kept.current = { value, key };
  return kept.current.value;
};
