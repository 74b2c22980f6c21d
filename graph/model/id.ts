import { z } from "zod";

/**
 * Stable readable id: starts with a letter or digit, no spaces, at most 200 characters; no part between slashes is
 * `.` or `..`, since ids stand in addresses and name files.
 */
export const idSchema = z
  .string()
  .overwrite((text) => text.normalize("NFC"))
  .min(1)
  .max(200)
  .regex(
    /^(?!.*\/\.{1,2}(?:\/|$))[\p{L}\p{N}][\p{L}\p{N}._:@/+-]*$/u,
    "an id starts with a letter or digit, holds no spaces and no `/../`",
  );

/** Whether a text is at once known to be an id: most are. */
export const isPlainId = (text: string): boolean =>
  text.length <= 200 && /^[A-Za-z0-9][A-Za-z0-9._:@+-]*$/.test(text);
