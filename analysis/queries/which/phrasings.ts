import type { Phrasings } from "../../query.ts";

/** How people ask this, in plain words; places for parameters stand in braces. */
export const phrasings: Phrasings = {
  en: [
    { says: "what {kind} has no superior", with: { lacks: "answers" } },
    { says: "what {kind} report to nobody", with: { lacks: "answers" } },
    { says: "who has no superior", with: { lacks: "answers" } },
    { says: "who report to nobody", with: { lacks: "answers" } },
    { says: "what {kind} is nobody responsible for", with: { lacks: "has-as-responsible-actor" } },
    { says: "what {kind} has nobody responsible", with: { lacks: "has-as-responsible-actor" } },
    { says: "what {kind} has no responsible", with: { lacks: "has-as-responsible-actor" } },
    { says: "what {kind} has no money", with: { lacks: "funded-by" } },
    { says: "what {kind} does nobody fund", with: { lacks: "funded-by" } },
    { says: "what {kind} does nobody run", with: { lacks: "run-by" } },
    { says: "what {kind} has no head", with: { lacks: "headed-by" } },
    { says: "what {kind} does nobody head", with: { lacks: "headed-by" } },
    { says: "what {kind} is vacant", with: { lacks: "held-by" } },
    { says: "what {kind} does nobody hold", with: { lacks: "held-by" } },
    { says: "what {kind} has no holder", with: { lacks: "held-by" } },
    { says: "what {kind} does nobody implement", with: { lacks: "carried-out-by" } },
    { says: "what {kind} report to {to}", with: { has: "answers" } },
    { says: "what {kind} has subordinates", with: { has: "answered-to" } },
    { says: "who has subordinates", with: { has: "answered-to" } },
    { says: "who wear several hats", with: { has: "wears-hat", number: "several" } },
    { says: "who wear hats", with: { has: "wears-hat", number: "several" } },
    { says: "what {kind} wear several hats", with: { has: "wears-hat", number: "several" } },
    { says: "who is double hatted", with: { has: "wears-hat", number: "several" } },
    { says: "what {kind} is double hatted", with: { has: "wears-hat", number: "several" } },
    { says: "who has several hats", with: { has: "wears-hat", number: "several" } },
    {
      says: "where do responsibilities overlap",
      with: { has: "has-as-responsible-actor", number: "several" },
    },
    {
      says: "what responsibilities overlap",
      with: { has: "has-as-responsible-actor", number: "several" },
    },
    {
      says: "for what are several responsible",
      with: { has: "has-as-responsible-actor", number: "several" },
    },
    {
      says: "what {kind} is shared by several",
      with: { has: "has-as-responsible-actor", number: "several" },
    },
    {
      says: "what {kind} has several responsible",
      with: { has: "has-as-responsible-actor", number: "several" },
    },
  ],
  fr: [
    { says: "quels {kind} n'ont pas de supérieur", with: { lacks: "answers" } },
    { says: "qui n'a pas de supérieur", with: { lacks: "answers" } },
    { says: "quels {kind} n'ont pas de responsable", with: { lacks: "has-as-responsible-actor" } },
    { says: "quels {kind} n'ont pas de titulaire", with: { lacks: "held-by" } },
    { says: "quels {kind} n'ont pas d'argent", with: { lacks: "funded-by" } },
    { says: "qui porte plusieurs casquettes", with: { has: "wears-hat", number: "several" } },
    { says: "qui a plusieurs casquettes", with: { has: "wears-hat", number: "several" } },
    {
      says: "où les responsabilités se chevauchent",
      with: { has: "has-as-responsible-actor", number: "several" },
    },
    {
      says: "de quoi plusieurs sont responsables",
      with: { has: "has-as-responsible-actor", number: "several" },
    },
  ],
  share: 0.9,
};
