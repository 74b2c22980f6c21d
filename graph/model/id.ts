import { z } from "zod";

/** Stable readable id: starts with a letter or digit, no spaces, at most 200 characters. */
export const idSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:@/+-]*$/u, "an id starts with a letter or digit and holds no spaces");

/** Short text in the reader's language. The bound keeps a stray file from becoming one cell. */
export const textSchema = z.string().max(20_000);
