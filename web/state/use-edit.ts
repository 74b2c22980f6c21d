import { useState } from "react";
import type { RecordOperation } from "../../graph/record/operation.ts";
import type { OwnStep } from "../../server/contract/own-steps.ts";
import { paths } from "../api/paths.ts";
import type { ApiProblem } from "../api/problem.ts";
import { tryOwn } from "./actions.ts";
import { type Ink, seenFrom, useEditing, wrote } from "./editing.ts";
import { useRecord } from "./record.ts";
import { useExplorer } from "./use-explorer.ts";
import { useWriting } from "./use-writing.ts";

/** What an edit does to the record, and as which steps of a reform it can be proposed, if as any. */
export type Edit = {
  readonly operations: readonly RecordOperation[];
  readonly steps?: readonly OwnStep[] | undefined;
};

export type EditSession = {
  readonly busy: boolean;
  readonly problem: ApiProblem | undefined;
  /** Says that a form opens: what it writes is held against the record as it is now. */
  readonly begin: () => void;
  /** Makes an edit of an open form with the present ink. Tells whether it went well. */
  readonly make: (edit: Edit) => Promise<boolean>;
  /** Makes an edit that no form was filled in for, such as removing what is seen. */
  readonly makeAtOnce: (edit: Edit) => Promise<boolean>;
  /** Makes the edit that somebody else's change kept back, over that change. */
  readonly insist: (() => Promise<boolean>) | undefined;
  readonly forget: () => void;
};

/** An edit that was not made, and the revision that it was to be made over. */
type Kept = { readonly edit: Edit; readonly over: number };

/**
 * Makes edits: as changes of the record with the reason and source that were given last, or as steps of a reform.
 * Changes are held against the revision that was seen when the form opened, so that nobody is written over unseen;
 * what this page itself wrote since then is seen. `only` says that there is but one ink, such as in a grid.
 */
export const useEdit = (only?: Ink): EditSession => {
  const [state, go] = useExplorer();
  const { dataset, detail } = useRecord();
  const [{ ink: chosen, reason, source, written }] = useEditing();
  const ink = only ?? chosen;
  const now = detail.revision;
  const [opened, setOpened] = useState(now);
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  const write = useWriting(dataset);
  const send = async (edit: Edit, expected: number): Promise<boolean> => {
    const about = { reason, ...(source === undefined ? {} : { source }), expected };
    const revision = await write.send(paths.changes(dataset), {
      body: { operations: edit.operations, ...about },
    });
    if (revision !== undefined) wrote(dataset, revision);
    setKept(revision === undefined ? { edit, over: expected } : undefined);
    return revision !== undefined;
  };
  const makeOver = async (edit: Edit, expected: number): Promise<boolean> => {
    if (ink === "record") return send(edit, expected);
    if (edit.steps === undefined) return false;
    go(tryOwn([...state.own, ...edit.steps]));
    return true;
  };
  const collided = kept !== undefined && write.problem?.code === "revision-conflict";
  return {
    // what kept the edit back has to be read before one can write over it
    busy: write.busy || (collided && now <= kept.over),
    problem: kept === undefined ? undefined : write.problem,
    begin: () => setOpened(now),
    make: (edit) => makeOver(edit, seenFrom(opened, written)),
    makeAtOnce: (edit) => makeOver(edit, now),
    insist: collided ? () => send(kept.edit, now) : undefined,
    forget: () => {
      setKept(undefined);
      setOpened(now);
    },
  };
};

/** Takes one's last change back, or makes it again, both as revisions of their own; of a reform its last step. */
export const useUndo = () => {
  const [{ own }, go] = useExplorer();
  const { dataset } = useRecord();
  const [{ ink }, setEditing] = useEditing();
  const { send, ...write } = useWriting(dataset);
  const step = async (way: "undo" | "redo"): Promise<void> => {
    const revision = await send(paths[way](dataset), { body: { reason: "" } });
    if (revision === undefined) return;
    wrote(dataset, revision);
    setEditing({ said: way });
  };
  const ofReform = ink === "reform";
  return {
    ...write,
    problem: ofReform ? undefined : write.problem,
    undo: () => (ofReform ? go(tryOwn(own.slice(0, -1))) : void step("undo")),
    redo: () => (ofReform ? undefined : void step("redo")),
    undoes: !ofReform || own.length > 0,
    redoes: !ofReform,
  };
};
