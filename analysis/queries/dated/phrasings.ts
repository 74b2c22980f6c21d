import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    "what date from {period}",
    "what {kind} date from {period}",
    "what is from {period}",
    "anything from {period}",
    "what is on record for {period}",
    "what {kind} is from {period}",
    "what {kind} are of {period}",
    "what happened in {period}",
    "what happened between {period}",
    "what began in {period}",
    "what {kind} began in {period}",
    "what {kind} were issued in {period}",
    "what was created in {period}",
    "what {kind} was set up in {period}",
    "{kind} of {period}",
    "what {kind} was written in {period}",
    "what ended in {period}",
    "everything dated {period}",
    "what is dated {period}",
    "{kind} dated {period}",
    "everything that happened in {period}",
    "everything from {period}",
    "what came into being in {period}",
  ],
  fr: [
    "qu'est ce qui date de {period}",
    "quels {kind} datent de {period}",
    "que s'est il passé en {period}",
    "qu'est ce qui a commencé en {period}",
    "{kind} de {period}",
    "que date de {period}",
    "qu'est ce qui a été créé en {period}",
  ],
};
