import type { ErrorCode } from "../../graph/errors.ts";
import { unbroken } from "./unbroken.ts";

const failures: Readonly<Record<ErrorCode, string>> = {
  "bad-request": "Cette demande n'a pas été comprise, ou elle peut se comprendre de plusieurs façons.",
  "bad-data": "Ces données ne conviennent pas : rien n'en a été retenu.",
  "not-found": "Rien de tel n'existe ici.",
  "already-exists": "Ce nom est déjà pris.",
  "revision-conflict": "Quelqu'un d'autre a modifié ces données entre-temps.",
  "patch-conflict": "Cette réforme ne s'applique pas à ces données.",
  "query-refused": "Cette requête n'est pas admise : elle doit se borner à lire, et peu à la fois.",
  "limit-reached": "Une limite a été atteinte : demandez-en une partie seulement.",
  unauthenticated: "Ce serveur demande qui vous êtes.",
  forbidden: "Votre rôle ne le permet pas.",
  "too-large": "C'est trop volumineux.",
  "too-many-requests": "Trop de demandes à la fois. Réessayez dans quelques secondes.",
  "store-unavailable": "La base de données ne répond pas.",
  "store-credentials": "La base de données refuse l'accès à ce serveur.",
  "store-version": "Cette version de la base de données n'est pas prise en charge.",
  unsupported: "La base de données utilisée ne le permet pas.",
  cancelled: "L'opération a été abandonnée.",
  internal: "Le serveur a rencontré une erreur de sa part.",
};

/** Every error of the server in French by its code, where its own sentence comes in English alone. */
export const failuresFr: ReadonlyMap<string, string> = new Map(
  Object.entries(failures).map(([code, sentence]) => [code, unbroken(sentence)]),
);
