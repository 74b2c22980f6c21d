import { z } from "zod";

/** Where a reader put a box: its middle as thousandths of the picture's width, and units below its row of the layout. */
const pinSchema = z
  .object({ id: z.string().min(1), across: z.int().min(-1000).max(2000), down: z.int() })
  .readonly();
export type Pin = z.output<typeof pinSchema>;

const written = /^([^~]+)~(-?\d{1,4})~(-?\d{1,6})$/;

/** A pin as it stands in the address: `srsg~480~-12`; `~` stands in no id. */
export const pinCodec = z.codec(z.string(), pinSchema, {
  decode: (text, { issues }) => {
    const [, id, across, down] = written.exec(text) ?? [];
    if (id !== undefined) return { id, across: Number(across), down: Number(down) };
    issues.push({ code: "custom", input: text, message: "this is no place of a box" });
    return z.NEVER;
  },
  encode: ({ id, across, down }) => `${id}~${across}~${down}`,
});
