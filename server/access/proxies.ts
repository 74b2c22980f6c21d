import { isIP } from "node:net";
import { DottedError } from "../../graph/errors.ts";

const networks = new Set(["loopback", "linklocal", "uniquelocal"]);

const isNetwork = (text: string): boolean => {
  const [address = "", bits, more] = text.split("/");
  if (networks.has(text)) return true;
  return isIP(address) > 0 && more === undefined && (bits === undefined || /^\d{1,3}$/.test(bits));
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
