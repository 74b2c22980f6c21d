import { autocompletion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "react";
import { cypherMode, cypherWords } from "./cypher-language.ts";

const complete = (context: CompletionContext): CompletionResult | null => {
  const word = context.matchBefore(/[:\w]\w*$/);
  if (word === null || (word.from === word.to && !context.explicit)) return null;
  const from = word.text.startsWith(":") ? word.from + 1 : word.from;
  return { from, options: cypherWords, validFor: /^\w*$/ };
};

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
  { tag: tags.string, color: "var(--added)" },
  { tag: tags.number, color: "var(--changed)" },
  { tag: tags.comment, color: "var(--ink-3)" },
  { tag: tags.typeName, color: "var(--hit-text)" },
]);

const run = (act: () => void): boolean => {
  act();
  return true;
};

type Props = {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
};

/** An editor for Cypher with the words of this model. Control and Enter runs; Escape and Tab leave it. */
const Editor = ({ label, text, onChange, onRun }: Props) => {
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef({ onChange, onRun, text });
  latest.current = { ...latest.current, onChange, onRun };
  useEffect(() => {
    if (holder.current === null) return;
    const view = new EditorView({
      parent: holder.current,
      doc: latest.current.text,
      extensions: [
        keymap.of([
          { key: "Mod-Enter", run: () => run(latest.current.onRun) },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        EditorView.lineWrapping,
        StreamLanguage.define(cypherMode),
        syntaxHighlighting(colours),
        autocompletion({ override: [complete] }),
        EditorView.contentAttributes.of({ "aria-label": label }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) latest.current.onChange(update.state.doc.toString());
        }),
      ],
    });
    return () => view.destroy();
  }, [label]);
  return <div className="editor" ref={holder} />;
};

export default Editor;
