import { type KeyboardEvent, useDeferredValue, useRef, useState } from "react";
import type { Offer } from "../../state/search-results.ts";
import { comboboxMove } from "./combobox.ts";
import { useOffers } from "./use-offers.ts";
import { useOnceReady } from "./use-once-ready.ts";
import { useSlash } from "./use-slash.ts";
import { useTake } from "./use-take.ts";

/** The state of the search box: what is typed, what is offered for it, which offer is marked, and what keys do. */
export const useCombobox = () => {
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const focus = useRef(() => input.current?.focus());
  useSlash(focus.current);
  const asked = useDeferredValue(words.trim());
  const { offers, names } = useOffers(asked);
  const takeOffer = useTake();
  const take = (offer: Offer | undefined): void => {
    if (offer === undefined) return;
    setOpen(false);
    if (offer.kind !== "ask") setWords("");
    takeOffer(offer);
    input.current?.blur();
  };
  // the list follows what is typed with a delay: Enter means what is typed, not what was offered for its beginning
  const ready = asked === words.trim() && !names.isFetching;
  const awaitOffers = useOnceReady(ready, () => take(offers[0]));
  const show = (open: boolean): void => {
    setOpen(open);
    awaitOffers(false);
  };
  const type = (text: string): void => {
    setWords(text);
    show(true);
    setAt(0);
  };
  const keys = (event: KeyboardEvent): void => {
    const move = comboboxMove(event.key, at, offers.length);
    if (move?.do === "mark") {
      show(true);
      setAt(move.at);
      event.preventDefault();
    } else if (move?.do === "take" && names.error !== null) void names.refetch();
    else if (move?.do === "take" && at === 0) awaitOffers(true);
    else if (move?.do === "take") take(offers[at]);
    else if (move?.do === "close") show(false);
  };
  const failed = names.error !== null;
  const shown = open && asked !== "" && (failed || offers.length > 0);
  return { input, words, offers, at, shown, failed, show, type, keys, take };
};
