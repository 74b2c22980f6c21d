import { randomUUID } from "node:crypto";

/** A readable id for a new document: its title in short, and enough chance that no two are the same. */
export const newId = (title: string): string => {
  const words = title
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 40);
  return [words, randomUUID().slice(0, 8)].filter((part) => part !== "").join("-");
};
