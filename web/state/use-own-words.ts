import { useMemo } from "react";
import type { Settings } from "../../graph/model/settings.ts";
import { levels, scopes, type Words } from "../../graph/vocabulary.ts";
import { paths } from "../api/paths.ts";
import { type ReadState, useRead } from "../api/queries.ts";
import type { OwnWords } from "../words/index.ts";

type SettingsRead = { readonly settings: Settings };

const wordsIn = ({ settings: { lanes = [], scopes: subjects = [] } }: SettingsRead): OwnWords =>
  new Map<Words, string>([
    ...lanes.map(({ level, name }) => [levels[level], name] as const),
    ...subjects.map(({ scope, name }) => [scopes[scope], name] as const),
  ]);

type OwnWordsRead = {
  /** Undefined before they are read. */
  readonly words: OwnWords | undefined;
  readonly query: ReadState<SettingsRead>;
};

/** The names that a record gives to lanes and subjects, and how their reading stands. */
export const useOwnWords = (dataset: string): OwnWordsRead => {
  const query = useRead<SettingsRead>(paths.settings(dataset));
  const { data } = query;
  const words = useMemo(() => data && wordsIn(data), [data]);
  return { words, query };
};
