import { useId } from "react";
import { useWords } from "../../words/index.ts";
import { OfferList } from "./OfferList.tsx";
import { useCombobox } from "./use-combobox.ts";

/**
 * One box that asks: names, people, findings, reforms and questions that hold what is typed, and the question itself.
 * A combobox with a list, all by keyboard.
 */
export const Search = () => {
  const { t } = useWords();
  const id = useId();
  const { input, words, offers, at, shown, failed, show, type, keys, take } = useCombobox();
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
        aria-activedescendant={shown && offers[at] !== undefined ? `${id}-${at}` : undefined}
        placeholder={t("search.placeholder")}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={(event) => type(event.target.value)}
        onFocus={() => show(true)}
        onBlur={() => show(false)}
        onKeyDown={keys}
      />
      <kbd>/</kbd>
      <OfferList id={id} offers={offers} at={at} shown={shown} failed={failed} onTake={take} />
    </div>
  );
};
