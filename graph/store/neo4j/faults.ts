import { Neo4jError } from "neo4j-driver";
import { DottedError, type ErrorCode } from "../../errors.ts";

type Fault = { readonly when: RegExp; readonly code: ErrorCode; readonly says: (place: string) => string };

/** What can be wrong between us and the server, by the driver's code and message. The first that fits counts. */
const faults: readonly Fault[] = [
  {
    when: /protocol version/i,
    code: "store-version",
    says: (place) => `What answers at ${place} speaks no Bolt that we know: Neo4j 5 or later is needed.`,
  },
  {
    when: /Server responded HTTP/i,
    code: "store-unavailable",
    says: (place) => `What answers at ${place} speaks HTTP: give the address of Bolt (port 7687 by default).`,
  },
  {
    when: /Security\.AuthenticationRateLimit/,
    code: "store-credentials",
    says: (place) =>
      `Neo4j at ${place} saw too many wrong passwords: wait a few seconds and give the right one.`,
  },
  {
    when: /Security\.(Unauthorized|CredentialsExpired|TokenExpired|Forbidden)/,
    code: "store-credentials",
    says: (place) =>
      `Neo4j at ${place} refuses the user name or password (in the address, or NEO4J_USERNAME and NEO4J_PASSWORD).`,
  },
  {
    when: /Database\.DatabaseNotFound/,
    code: "store-unavailable",
    says: (place) => `Neo4j at ${place} has no database of the name in the address.`,
  },
  {
    when: /ENOTFOUND|EAI_AGAIN|EAI_NONAME/,
    code: "store-unavailable",
    says: (place) => `No Neo4j answers at ${place}: its name is not known to this network.`,
  },
  {
    when: /certificate|altnames/i,
    code: "store-unavailable",
    says: (place) =>
      `The certificate of the server at ${place} is not trusted here: neo4j+ssc:// or bolt+ssc:// takes one that nobody else vouches for.`,
  },
  {
    when: /before secure TLS connection|EPROTO|SSL routines|wrong version number/i,
    code: "store-unavailable",
    says: (place) =>
      `What answers at ${place} does not encrypt: neo4j:// or bolt://, without +s, speaks to a server that does not.`,
  },
  {
    when: /Connection was closed by server/,
    code: "store-unavailable",
    says: (place) =>
      `What answers at ${place} closed the connection: it is stopping, is no Neo4j, or wants an encrypted one (neo4j+s://).`,
  },
  {
    when: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|acquisition timed out|Pool is closed|N\/A/,
    code: "store-unavailable",
    says: (place) => `No Neo4j answers at ${place}.`,
  },
];

/** Code and message, and those of its causes: of many failed tries, `neo4j://` names only the last, as a cause. */
const textOf = (error: unknown): string =>
  error instanceof Neo4jError ? `${error.code} ${error.message} ${textOf(error.cause)}` : "";

/**
 * The driver's error in our terms where it is about reaching the server: store-unavailable,
 * store-credentials or store-version, each in one sentence; undefined for anything else.
 */
export const connectionFault = (error: unknown, place: string): DottedError | undefined => {
  if (!(error instanceof Neo4jError)) return undefined;
  const text = textOf(error);
  const fault = faults.find(({ when }) => when.test(text));
  return fault && new DottedError(fault.code, fault.says(place), [], error);
};
