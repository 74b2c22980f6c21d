import { Neo4jError } from "neo4j-driver";
import { DottedError, type ErrorCode } from "../../errors.ts";

type Fault = { readonly when: RegExp; readonly code: ErrorCode; readonly says: (place: string) => string };

/** What can be wrong between us and the server, by the driver's code and message. The first that fits counts. */
const faults: readonly Fault[] = [
  {
    when: /protocol version/i,
    code: "store-version",
    says: (place) => `The server at ${place} is too old: Neo4j 5 or later is needed.`,
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
    when: /ServiceUnavailable|SessionExpired|DatabaseUnavailable|acquisition timed out|Pool is closed|N\/A/,
    code: "store-unavailable",
    says: (place) => `No Neo4j answers at ${place}.`,
  },
];

/**
 * The driver's error in our terms where it is about reaching the server: store-unavailable,
 * store-credentials or store-version, each in one sentence; undefined for anything else.
 */
export const connectionFault = (error: unknown, place: string): DottedError | undefined => {
  if (!(error instanceof Neo4jError)) return undefined;
  const text = `${error.code} ${error.message}`;
  const fault = faults.find(({ when }) => when.test(text));
  return fault && new DottedError(fault.code, fault.says(place), [], error);
};
