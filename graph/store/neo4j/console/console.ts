import { DottedError } from "../../../errors.ts";
import type { Neo4jAddress } from "../address.ts";
import { type Audit, answered, failed } from "./audit.ts";
import { gate } from "./gate.ts";
import { type Answer, type Asked, defaultLimits, type Limits } from "./limits.ts";
import { Seat } from "./seat.ts";

export type ConsoleOptions = {
  readonly limits?: Partial<Limits>;
  /** Told of every query before its answer is given; when it fails, so does the query. */
  readonly audit?: Audit;
  /** Queries that run at the same time, and that may wait for their turn. */
  readonly seats?: number;
  readonly waiting?: number;
};

/**
 * Ad-hoc Cypher that only reads, in layers (see `layers`): none of them is a boundary alone. Threads and
 * connections are made when the first query needs them; `close` ends them.
 */
export class CypherConsole {
  private readonly address: Neo4jAddress;
  private readonly options: ConsoleOptions;
  private readonly limits: Limits;
  private readonly seats = new Set<Seat>();
  private idle: Seat[] = [];
  private readonly queue: (() => void)[] = [];
  private busy = 0;

  constructor(address: Neo4jAddress, options: ConsoleOptions = {}) {
    this.address = address;
    this.options = options;
    this.limits = { ...defaultLimits, ...options.limits };
  }

  /**
   * Answers one query. `actor` is who asks, for the audit.
   * @throws DottedError query-refused or limit-reached (the first problem's code is the layer), bad-request
   * for what is no Cypher, too-many-requests, store-unavailable, store-credentials, store-version.
   */
  async run(asked: Asked, actor: string): Promise<Answer> {
    try {
      const wish = gate(asked.query, asked.parameters);
      const answer = await this.seated((seat) => seat.ask({ asked, wish, limits: this.limits }));
      await this.options.audit?.(answered(asked, actor, answer));
      return answer;
    } catch (error) {
      await this.options.audit?.(failed(asked, actor, error));
      throw error;
    }
  }

  /** Ends the threads; queries that run are cut off. */
  async close(): Promise<void> {
    await Promise.all([...this.seats].map((seat) => seat.end()));
    this.seats.clear();
  }

  private async seated<T>(work: (seat: Seat) => Promise<T>): Promise<T> {
    await this.turn();
    const seat = this.idle.find(({ alive }) => alive) ?? new Seat(this.address);
    this.idle = this.idle.filter((other) => other.alive && other !== seat);
    this.seats.add(seat);
    try {
      return await work(seat);
    } finally {
      this.release(seat);
    }
  }

  private async turn(): Promise<void> {
    const { seats = 2, waiting = 20 } = this.options;
    if (this.busy < seats) {
      this.busy += 1;
      return;
    }
    if (this.queue.length >= waiting)
      throw new DottedError("too-many-requests", "Too many queries are waiting: try again in a moment.");
    await new Promise<void>((go) => this.queue.push(go));
  }

  private release(seat: Seat): void {
    if (seat.alive) this.idle.push(seat);
    else this.seats.delete(seat);
    const next = this.queue.shift(); // takes over the turn
    if (next === undefined) this.busy -= 1;
    else next();
  }
}
