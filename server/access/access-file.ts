import { readFile } from "node:fs/promises";
import { z } from "zod";
import { DottedError } from "../../graph/errors.ts";
import { idSchema } from "../../graph/model/id.ts";
import { whyUnread } from "../../graph/why-unread.ts";
import { rightSchema } from "../contract/session.ts";
import { problemsOf } from "../zod-problems.ts";

/**
 * Who may do what: hashed tokens by name, and what somebody without a token may do. `role` holds on every dataset but
 * those in `datasets`, which have their own.
 */
export const accessSchema = z.strictObject({
  anonymous: rightSchema.default("none"),
  tokens: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        role: rightSchema,
        datasets: z.record(idSchema, rightSchema).optional(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/, "the SHA-256 of the token, 64 hexadecimal digits"),
      }),
    )
    .default([]),
});
export type Access = z.infer<typeof accessSchema> & {
  /** The name of who has no token, where that is one person at this machine; no file says it. */
  readonly local?: string;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DottedError("bad-data", "the access file is not JSON", [], cause);
  }
};

/** Reads an access file. Throws DottedError not-found or bad-data with every fault. */
export const readAccessFile = async (path: string): Promise<Access> => {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new DottedError("not-found", whyUnread(`the access file ${path}`, cause), [], cause);
  });
  const access = accessSchema.safeParse(parseJson(text));
  if (access.success) return access.data;
  throw new DottedError("bad-data", `the access file ${path} has faults`, problemsOf(access.error));
};
