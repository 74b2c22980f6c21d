import { type KeyboardEvent, useDeferredValue, useRef, useState } from "react";
import type { Offer } from "../../state/search-results.ts";
import { comboboxMove } from "./combobox.ts";
import { useOffers } from "./use-offers.ts";
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
  const type = (text: string): void => {
    setWords(text);
    setOpen(true);
    setAt(0);
  };
  const keys = (event: KeyboardEvent): void => {
    const move = comboboxMove(event.key, at, offers.length);
    if (move?.do === "mark") {
      setOpen(true);
      setAt(move.at);
      event.preventDefault();
    } else if (move?.do === "take" && names.error !== null) void names.refetch();
    else if (move?.do === "take") take(offers[at]);
    else if (move?.do === "close") setOpen(false);
  };
  const failed = names.error !== null;
  const shown = open && asked !== "" && (failed || offers.length > 0);
  return { input, words, offers, at, shown, failed, setOpen, type, keys, take };
};
