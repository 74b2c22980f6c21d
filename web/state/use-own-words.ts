import { useMemo } from "react";
import type { Settings } from "../../graph/model/settings.ts";
import { levels, scopes, type Words } from "../../graph/vocabulary.ts";
import { paths } from "../api/paths.ts";
import { useRead } from "../api/queries.ts";
import type { OwnWords } from "../words/index.ts";

/** The names that a record gives to lanes and subjects; none before they are read. */
export const useOwnWords = (dataset: string): OwnWords => {
  const { data } = useRead<{ readonly settings: Settings }>(paths.settings(dataset));
  return useMemo(
    () =>
      new Map<Words, string>([
        ...(data?.settings.lanes ?? []).map(({ level, name }) => [levels[level], name] as const),
        ...(data?.settings.scopes ?? []).map(({ scope, name }) => [scopes[scope], name] as const),
      ]),
    [data],
  );
};
