import { isIP } from "node:net";
import { DottedError } from "../../graph/errors.ts";

const networks = new Set(["loopback", "linklocal", "uniquelocal"]);

/** Bits of an address by its version: as many at most are those of a network. */
const bitsOf: ReadonlyMap<number, number> = new Map([
  [4, 32],
  [6, 128],
]);

const isNetwork = (text: string): boolean => {
  const [address = "", bits, more] = text.split("/");
  if (networks.has(text)) return true;
  const most = bitsOf.get(isIP(address));
  if (most === undefined || more !== undefined) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most);
};

/**
 * The proxies to believe when they say who asks, as they were given: addresses and networks, with commas. Throws
 * DottedError bad-request for what is none.
 */
export const proxiesIn = (given: string | undefined): string | undefined => {
  const wrong = given?.split(",").find((one) => !isNetwork(one.trim()));
  if (wrong === undefined) return given;
  throw new DottedError(
    "bad-request",
    `--trust-proxy: "${wrong.trim()}" is no address or network (10.0.0.7, 10.0.0.0/8, loopback)`,
  );
};
