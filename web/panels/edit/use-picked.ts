import { useState } from "react";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useMeant } from "../../state/use-meant.ts";
import { useWords } from "../../words/index.ts";
import { longName, namesTogether, nodeName } from "../../words/names.ts";

/** What was typed, and which box was chosen in the picture then. */
type Typed = { readonly text: string; readonly over: string | undefined };

/**
 * The box picked: what was clicked in the picture or typed, whichever was later. It is `start` before either, and never
 * `except`.
 */
export const usePicked = (start: string | undefined, except: string | undefined) => {
  const [{ node }] = useExplorer();
  const record = useRecord();
  const meant = useMeant();
  const { t } = useWords();
  const [typed, setTyped] = useState<Typed | undefined>(undefined);
  const [fault, setFault] = useState<string | undefined>(undefined);
  const clicked = node === undefined || node === except ? start : node;
  const said = typed?.over === node ? typed : undefined;
  /** The box's id; undefined where none is named, or where the name is nobody's or several's, which is a fault. */
  const read = async (): Promise<{ readonly id: string | undefined } | undefined> => {
    setFault(undefined);
    if (said === undefined) return { id: clicked };
    const name = said.text.trim();
    if (name === "") return { id: undefined };
    const what = await meant(name);
    if ("id" in what) return { id: what.id };
    const names = namesTogether(what.nearest.map((one) => `${longName(one)} [${one.id}]`));
    setFault(names === "" ? t("own.unknown", { name }) : t("own.several", { name, names }));
    return undefined;
  };
  return {
    text: said?.text ?? (clicked === undefined ? "" : nodeName(record, clicked)),
    setTyped: (text: string) => setTyped({ text, over: node }),
    fault,
    read,
  };
};
