import { useRef } from "react";
import type { Resource } from "./resource.ts";

/** The newest data of a changing resource, so that a picture stays while the next one is on its way. */
export const useLast = <T>(resource: Resource<T>): T | undefined => {
  const last = useRef<T | undefined>(undefined);
  if (resource.data !== undefined) last.current = resource.data;
  return last.current;
};
