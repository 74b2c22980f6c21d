import { Neo4jError } from "neo4j-driver";
import { DottedError } from "../../../errors.ts";
import { connectionFault } from "../faults.ts";
import { limitReached, queryRefused } from "./layers.ts";

/** The server's sentence, without the query that some repeat below it. */
const sentence = ({ message }: Neo4jError): string => (message.split("\n")[0] ?? "").slice(0, 500);

type Rule = { readonly when: RegExp; readonly becomes: (error: Neo4jError) => DottedError };

/** What a query can come to on the server, by the code of its error. The first that fits counts. */
const rules: readonly Rule[] = [
  {
    when: /Statement\.AccessMode|Security\.Forbidden/,
    becomes: (error) => queryRefused("access-mode", "the session may only read.", error),
  },
  {
    when: /ExternalResourceFailed|Statement\.RuntimeUnsupported/,
    becomes: (error) => queryRefused("plan", "it reaches outside the database.", error),
  },
  {
    when: /Transaction\.(TransactionTimedOut|Terminated|TransactionTerminated|LockClientStopped)/,
    becomes: (error) => limitReached("time", "it took longer than it may.", error),
  },
  {
    when: /OutOfMemory|StackOverflow/i,
    becomes: (error) => limitReached("memory", "it needed more of the server's memory than it may.", error),
  },
  {
    when: /TransactionStartFailed/,
    becomes: (error) => queryRefused("access-mode", sentence(error), error),
  },
  {
    when: /^Neo\.(ClientError|DatabaseError)\.(Statement|Schema|Procedure|Request)\./,
    becomes: (error) => new DottedError("bad-request", sentence(error), [], error),
  },
];

/** A driver's error as the console's: what refused, which limit stopped, or what is wrong with the query. */
export const queryFault = (error: unknown, place: string): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const rule = rules.find(({ when }) => when.test(error.code));
  return rule?.becomes(error) ?? connectionFault(error, place) ?? error;
};
