import type { WorkerPool } from "../../../worker/worker-pool.ts";
import type { Neo4jAddress } from "../address.ts";
import { type AuditSink, answered, failed } from "./audit.ts";
import { gate } from "./gate/index.ts";
import { type ConsoleAnswer, type ConsoleLimits, type ConsoleQuery, defaultConsoleLimits } from "./limits.ts";
import { patienceOf, type QueryJob, queryPool } from "./query-pool.ts";

export type ConsoleOptions = {
  readonly limits?: Partial<ConsoleLimits>;
  /** Told of every query before its answer is given; when it fails, so does the query. */
  readonly audit?: AuditSink;
  /** Queries that run at the same time, and that may wait for their turn. */
  readonly workers?: number;
  readonly waiting?: number;
};

/**
 * Ad-hoc Cypher that only reads, in layers (see `layers`): none of them is a boundary alone. Threads and
 * connections are made when the first query needs them; `close` ends them.
 */
export class CypherConsole {
  private readonly limits: ConsoleLimits;
  private readonly audit: AuditSink | undefined;
  private readonly pool: WorkerPool<QueryJob>;

  constructor(address: Neo4jAddress, { limits, audit, workers = 2, waiting = 20 }: ConsoleOptions = {}) {
    this.limits = { ...defaultConsoleLimits, ...limits };
    this.audit = audit;
    this.pool = queryPool(address, workers, waiting);
  }

  /**
   * Answers one query. `actor` is who asks, for the audit and for turns; `signal` aborts when nobody waits any more.
   * @throws DottedError query-refused or limit-reached (the first problem's code is the layer), bad-request
   * for what is no Cypher, too-many-requests, cancelled, store-unavailable, store-credentials, store-version.
   */
  async run(
    asked: ConsoleQuery,
    actor: string,
    signal: AbortSignal = new AbortController().signal,
  ): Promise<ConsoleAnswer> {
    try {
      const answer = await this.ask(asked, actor, signal);
      await this.audit?.(answered(asked, actor, answer));
      return answer;
    } catch (error) {
      await this.audit?.(failed(asked, actor, error));
      throw error;
    }
  }

  /** Ends the threads; queries that run are cut off. */
  async close(): Promise<void> {
    await this.pool.end();
  }

  private async ask(asked: ConsoleQuery, caller: string, signal: AbortSignal): Promise<ConsoleAnswer> {
    const { limits } = this;
    const job: QueryJob = { asked, mode: gate(asked.query, asked.parameters), limits };
    const order = { job, caller, signal, limit: patienceOf(limits), onProgress: () => {} };
    return this.pool.do<ConsoleAnswer>({ ...order, long: false, subject: "" });
  }
}
