import { DottedError } from "../errors.ts";

const newline = 10;

const isText = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The first line that is not UTF-8, counted from 1; so that somebody can go and look at it. */
const firstBadLine = (bytes: Uint8Array): number => {
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(newline, start);
    if (end < 0 || !isText(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
};

/** The text of a UTF-8 file without its byte order mark. Throws bad-data (`bad-encoding`) for anything else. */
export const decodeUtf8 = (file: string, bytes: Uint8Array): string => {
  const wide = bytes.subarray(0, 64).includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (!wide && isText(bytes)) return new TextDecoder("utf-8").decode(bytes);
  const what = wide ? "looks like UTF-16" : "is not UTF-8";
  const message = `the file ${what}; save it as UTF-8 (in a spreadsheet: "CSV UTF-8")`;
  const row = wide ? undefined : firstBadLine(bytes);
  throw new DottedError("bad-data", `${file} cannot be read`, [{ code: "bad-encoding", message, file, row }]);
};
