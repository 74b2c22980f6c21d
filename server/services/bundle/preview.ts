import { DottedError, type Problem } from "../../../graph/errors.ts";
import type { Dataset } from "../../../graph/model/dataset.ts";
import { alreadyThere } from "../../../graph/store/shared/revision.ts";
import type { Store } from "../../../graph/store/store.ts";
import type { ImportPreview } from "../../contract/imports.ts";
import { countsOf, firstRows } from "../preview-rows.ts";
import { checkAsked, type Files, readBundle } from "./read.ts";

const importer = {
  id: "bundle",
  title: {
    en: "bundle: a whole record with its history",
    fr: "paquet : un registre entier avec son historique",
  },
};

type Wish = { readonly dataset?: string | undefined };
type Faults = { readonly says: string; readonly problems: readonly Problem[] };

/** What is wrong with a bundle, as an answer: a sentence, and at least one problem. */
const faultsOf = (error: unknown): Faults => {
  if (!(error instanceof DottedError)) throw error;
  const { code, message, problems } = error;
  return { says: message, problems: problems.length > 0 ? problems : [{ code, message }] };
};

const read = (files: Files, wish: Wish): { readonly dataset?: Dataset } & Partial<Faults> => {
  try {
    const { dataset } = readBundle(files);
    checkAsked(dataset.id, wish.dataset);
    return { dataset };
  } catch (error) {
    return faultsOf(error);
  }
};

/** A record that is there already keeps a bundle of its id out. */
const inTheWay = async (store: Store, id: string | undefined) => {
  const there = (await store.datasets()).find((one) => one.id === id);
  if (there === undefined) return {};
  const replaces = { title: there.title, revision: there.revision };
  return { replaces, ...faultsOf(alreadyThere(there.id)) };
};

/** What bringing a bundle in would make, or why it cannot be brought in. Nothing is stored. */
export const previewBundle = async (store: Store, files: Files, wish: Wish): Promise<ImportPreview> => {
  const { dataset, ...faults } = read(files, wish);
  const { problems = [], says, ...more } = { ...faults, ...(await inTheWay(store, dataset?.id)) };
  return {
    dryRun: true,
    dataset: dataset?.id ?? wish.dataset ?? "",
    importer,
    ...(says === undefined ? {} : { says }),
    problems: problems.map((one) => ({ ...one })),
    warnings: [],
    tables: [],
    nodes: dataset?.nodes.length ?? 0,
    lines: dataset?.lines.length ?? 0,
    counts: countsOf(dataset),
    rows: dataset === undefined ? [] : firstRows(dataset),
    setAside: [],
    twins: [],
    ...more,
  };
};
