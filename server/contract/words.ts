import { z } from "zod";
import { languages } from "../../graph/language.ts";

/** The same words in every language of the product, so that a change of language needs no request. */
export const wordsSchema = z.object({ en: z.string(), fr: z.string() }).meta({ id: "Words" });

/** The language of messages. */
export const languageSchema = z.enum(languages).default("en");
