import { useDeferredValue, useState } from "react";
import type { Mapping } from "../../../graph/importers/staff-list/mapping.ts";
import type { DatasetSummary } from "../../../graph/store/store.ts";
import { slug } from "../../../graph/text/slug.ts";
import type { ImportResult, leftChoices } from "../../../server/contract/datasets.ts";
import type { ImportPreview } from "../../../server/contract/imports.ts";
import type { Duplicate } from "../../../server/contract/layers.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { usePrepared } from "../../api/queries.ts";
import { useWrite } from "../../api/use-write.ts";
import { type PickedFile, readPickedFiles } from "../shared/picked-files.ts";
import { freeId, titleFrom } from "./titles.ts";

type Chosen = { readonly files: readonly PickedFile[]; readonly at: number };

/** Which record the files become: an id of one that is there, or a new one under a title. */
type Target = { readonly known: DatasetSummary | undefined; readonly title: string };

/** How the files come into a record that is there: as which of its lists, and which boxes are boxes of another one. */
export type LayerChoice = {
  readonly layer: string | undefined;
  /** As a list of their own, beside those that are there. */
  readonly beside: boolean;
  readonly left: (typeof leftChoices)[number];
  readonly joined: readonly Duplicate[];
  /** The date that they describe; empty for the one that they say. */
  readonly date: string;
};
const asBefore: LayerChoice = { layer: undefined, beside: false, left: "remove", joined: [], date: "" };

/** What the API is told of it. A list of its own is called by its files. */
const layerIn = ({ layer, beside, left, joined }: LayerChoice, files: readonly PickedFile[]) => ({
  ...(beside ? { layer: slug(titleFrom(files)) || "list" } : layer === undefined ? {} : { layer }),
  left,
  joins: Object.fromEntries(joined.map(({ node, other }) => [node, other])),
});

/** The mapping that all tables were read by; none where each has its own. */
const onlyMapping = (preview: ImportPreview | undefined): Mapping | undefined => {
  const read = preview?.tables.filter(({ mapping }) => mapping.columns.superior !== undefined);
  return read?.length === 1 ? preview?.mapping : undefined;
};

/** What is chosen: the files, which record they become, how they are read, and as which of its layers they come. */
const useChoices = (datasets: readonly DatasetSummary[]) => {
  const [chosen, setChosen] = useState<Chosen>({ files: [], at: 0 });
  const [known, setKnown] = useState<string | undefined>(undefined);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [mapping, setMapping] = useState<Mapping | undefined>(undefined);
  const [wish, setWish] = useState<LayerChoice>(asBefore);
  const target: Target = {
    known: datasets.find(({ id }) => id === known),
    title: typed ?? titleFrom(chosen.files),
  };
  const choose = (files: readonly PickedFile[]): void => {
    setChosen({ files, at: Date.now() });
    setMapping(undefined);
    setWish(asBefore);
  };
  const become = (id: string | undefined): void => {
    setKnown(id);
    setWish(asBefore);
  };
  return { chosen, choose, target, become, setTyped, mapping, setMapping, wish, setWish };
};

/** Files on their way into the store: what is chosen, how it would stand, and storing it. */
export const useImport = (datasets: readonly DatasetSummary[]) => {
  const { chosen, mapping, ...choices } = useChoices(datasets);
  const { target, wish } = choices;
  const write = useWrite();
  const dataset = target.known?.id ?? freeId(target.title, datasets);
  const body = async (dryRun: boolean) => ({
    dataset,
    ...(target.known === undefined && target.title !== "" ? { title: target.title } : {}),
    ...(mapping === undefined ? {} : { mapping }),
    ...(wish.date === "" ? {} : { date: wish.date }),
    ...(target.known === undefined ? {} : layerIn(wish, chosen.files)),
    dryRun,
    files: await readPickedFiles(chosen.files),
  });
  const key = useDeferredValue(
    JSON.stringify([chosen.at, target.known?.id, target.known?.revision, mapping, wish]),
  );
  const ready = chosen.files.length > 0;
  const preview = usePrepared<ImportPreview>(ready ? paths.imports : undefined, key, () => body(true));
  const store = async (): Promise<string | undefined> => {
    const kept: { result?: ImportResult } = {};
    const revision = target.known?.revision;
    await write.run(async () => {
      const given = mapping ?? onlyMapping(preview.data);
      const sent = { ...(await body(false)), ...(given === undefined ? {} : { mapping: given }) };
      kept.result = await sendJson<ImportResult>(paths.imports, { body: sent, revision });
    }, "/api/datasets");
    return kept.result?.dataset;
  };
  return { ...choices, files: chosen.files, preview, store, write };
};
export type Importing = ReturnType<typeof useImport>;
