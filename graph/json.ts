import { DottedError } from "./errors.ts";

/** What the text of a file says in JSON. Throws DottedError bad-data (`bad-json`), which tells where it stops being JSON. */
export const jsonIn = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : "it is not JSON";
    throw new DottedError("bad-data", `${file} is not JSON`, [{ code: "bad-json", message, file }], cause);
  }
};
