import { DottedError } from "../errors.ts";
import { FairQueue } from "./fair-queue.ts";
import { cancelled, type Order, type ThreadOptions, WorkerThread } from "./worker-thread.ts";

/** A job for a pool. */
export type PoolJob<Job> = Order<Job> & {
  /** Who asks, for fairness. */
  readonly caller: string;
  /** Whether it may take long; one thread is always left for what does not. */
  readonly long: boolean;
  /** Whether it ends sooner than another thread would have compiled its subject; short jobs do. */
  readonly soon?: boolean;
  /** What the job works on: a thread that has worked on it before has it compiled. Empty where nothing is compiled. */
  readonly subject: string;
  /** Whether its subject takes so much time and memory to compile that it should be compiled once. */
  readonly costly?: boolean;
};

/** What the queue has to know of a job. */
type Claim = Pick<PoolJob<unknown>, "caller" | "long" | "soon" | "subject" | "costly" | "signal">;

/** A thread with what it is at and what it has worked on, the latest last. */
type Slot<Job> = { readonly thread: WorkerThread<Job>; at: Claim | undefined; subjects: string[] };

type Queued<Job> = {
  readonly caller: string;
  readonly claim: Claim;
  readonly start: (slot: Slot<Job>) => void;
  readonly refuse: (error: DottedError) => void;
};

export type PoolOptions = ThreadOptions & {
  readonly threads: number;
  /** Jobs that may wait, in all and for one caller. */
  readonly waiting: { readonly all: number; readonly caller: number };
};

const subjectsRemembered = 2;

const full = (): DottedError =>
  new DottedError("too-many-requests", "too much work is waiting here: try again in some seconds");

/**
 * Threads that do jobs. Jobs wait in a bounded queue in which callers take turns; a job whose caller is gone leaves
 * it, and is broken off where it has begun. Long jobs never take all threads.
 */
export class WorkerPool<Job> {
  private readonly slots: Slot<Job>[];
  private readonly queue = new FairQueue<Queued<Job>>();
  private readonly waiting: PoolOptions["waiting"];
  private ended = false;

  constructor({ threads, waiting, ...options }: PoolOptions) {
    this.waiting = waiting;
    this.slots = Array.from({ length: threads }, () => ({
      thread: new WorkerThread<Job>(options),
      at: undefined,
      subjects: [],
    }));
  }

  /** @throws DottedError of the job, `too-many-requests` where too much is waiting, `cancelled`, `limit-reached`. */
  async do<Result>(job: PoolJob<Job>): Promise<Result> {
    if (this.ended || job.signal.aborted) throw cancelled();
    if (this.queue.size >= this.waiting.all || this.queue.of(job.caller) >= this.waiting.caller) throw full();
    const slot = await this.turn(job);
    try {
      if (this.ended) throw cancelled();
      return await slot.thread.do<Result>(job);
    } finally {
      slot.at = undefined;
      this.serve();
    }
  }

  /** Gives up what waits and what is under way, and ends the threads. */
  async end(): Promise<void> {
    this.ended = true;
    for (let queued = this.queue.next(() => true); queued !== undefined; queued = this.queue.next(() => true))
      queued.refuse(cancelled());
    await Promise.all(this.slots.map(({ thread }) => thread.end()));
  }

  /** Waits for a thread. */
  private turn(claim: Claim): Promise<Slot<Job>> {
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.queue.remove(queued);
        reject(cancelled());
      };
      const leave = (settle: () => void): void => {
        claim.signal.removeEventListener("abort", onAbort);
        settle();
      };
      const queued: Queued<Job> = {
        caller: claim.caller,
        claim,
        start: (slot) => leave(() => resolve(slot)),
        refuse: (error) => leave(() => reject(error)),
      };
      claim.signal.addEventListener("abort", onAbort, { once: true });
      this.queue.add(queued);
      this.serve();
    });
  }

  private serve(): void {
    for (;;) {
      const free = this.slots.filter(({ at }) => at === undefined);
      const busyLong = this.slots.filter(({ at }) => at?.long).length;
      const room = (claim: Claim): boolean =>
        (!claim.long || busyLong < Math.max(1, this.slots.length - 1)) && !this.knownSoon(claim, free);
      const next = free.length === 0 ? undefined : this.queue.next(({ claim }) => room(claim));
      if (next === undefined) return;
      this.assign(free, next);
    }
  }

  /**
   * Whether what a job works on is known to a thread that will be free shortly, and to no free one: waiting for it takes
   * less time, and less memory, than compiling the same once more. Long jobs wait only for what is costly to compile.
   */
  private knownSoon({ subject, long, costly = false }: Claim, free: readonly Slot<Job>[]): boolean {
    if (subject === "" || (long && !costly)) return false;
    const knowing = this.slots.filter(({ subjects }) => subjects.includes(subject));
    const ends = ({ at }: Slot<Job>): boolean => at?.long === false || (costly && at?.soon === true);
    return !knowing.some((slot) => free.includes(slot)) && knowing.some(ends);
  }

  /** To the free thread that knows what the job works on, else to the one that knows least. */
  private assign(free: readonly Slot<Job>[], { claim, start }: Queued<Job>): void {
    const known = free.find(({ subjects }) => subjects.includes(claim.subject));
    const [least] = free.toSorted((a, b) => a.subjects.length - b.subjects.length);
    const slot = known ?? least;
    if (slot === undefined) return;
    slot.at = claim;
    slot.subjects = [...slot.subjects.filter((one) => one !== claim.subject), claim.subject].slice(
      -subjectsRemembered,
    );
    start(slot);
  }
}
