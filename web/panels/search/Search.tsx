import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { nodeKinds } from "../../../graph/kinds.ts";
import type { NodeBrief } from "../../../server/contract/nodes.ts";
import { paths } from "../../api/paths.ts";
import { useResource } from "../../api/resource.ts";
import { useLast } from "../../api/use-last.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** The slash key puts the cursor into the search from everywhere but another input. */
const useSlash = (focus: () => void): void => {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.closest("input, textarea, select, [contenteditable]") !== null;
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      focus();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [focus]);
};

/** Finds nodes by name, short form, alias or id. A combobox with a list, all by keyboard. */
export const Search = () => {
  const [, go] = useExplorer();
  const { dataset } = useRecord();
  const { t, say } = useWords();
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const focus = useRef(() => input.current?.focus());
  const id = useId();
  useSlash(focus.current);
  const asked = useDeferredValue(words.trim());
  const found = useLast(
    useResource<readonly NodeBrief[]>(asked === "" ? undefined : paths.search(dataset, asked)),
  );
  const rows = asked === "" || found === undefined ? [] : found;
  const shown = open && asked !== "";
  const take = (node: NodeBrief | undefined): void => {
    if (node === undefined) return;
    setOpen(false);
    setWords("");
    go({ node: node.id, line: undefined, finding: undefined });
    input.current?.blur();
  };
  const keys = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      setOpen(true);
      setAt((old) => (old + step + Math.max(rows.length, 1)) % Math.max(rows.length, 1));
      event.preventDefault();
    } else if (event.key === "Enter") take(rows[at]);
    else if (event.key === "Escape") setOpen(false);
  };
  return (
    <div className="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t("search.label")}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && rows[at] !== undefined ? `${id}-${at}` : undefined}
        placeholder={t("search.placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={keys}
      />
      <kbd>/</kbd>
      <div id={`${id}-list`} role="listbox" aria-label={t("search.results")} hidden={!shown}>
        {rows.map((node, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: a combobox keeps the focus and points at its options
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox
          <div
            key={node.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(node)}
          >
            <strong>{node.short ?? node.name}</strong>
            {node.short !== undefined && <span>{node.name}</span>}
            <small>{say(nodeKinds[node.kind].label)}</small>
          </div>
        ))}
        {shown && rows.length === 0 && (
          // biome-ignore lint/a11y/useFocusableInteractive: says that there is nothing to choose
          <div role="option" aria-selected="false" aria-disabled="true">
            {t("search.none")}
          </div>
        )}
      </div>
    </div>
  );
};
