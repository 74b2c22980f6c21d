/** Where a test, or a person, finds a Neo4j, and where it came from. */
export type Neo4jServer = {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** In words: found or started, by what means. */
  readonly origin: string;
  /** What the server itself logged about its start; empty for a server that was there before us. */
  readonly log: readonly string[];
};

/** A server together with the means to be rid of it (which leaves alone what we did not start). */
export type RunningNeo4j = Neo4jServer & { stop(): Promise<void> };

/** Nothing here can give us a server. The message is one sentence for the person at the terminal. */
export class NoNeo4j extends Error {
  override readonly name = "NoNeo4j";

  constructor(message: string) {
    super(message);
    this.stack = `${this.name}: ${message}`; // where in our code would bury the sentence
  }
}
