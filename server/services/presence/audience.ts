import { setImmediate } from "node:timers/promises";
import { DottedError } from "../../../graph/errors.ts";
import type { DatasetSummary } from "../../../graph/store/store.ts";
import type { DatasetEvents } from "../../contract/events.ts";
import { everybody, type Listener } from "./listener.ts";

/** How many may listen at once, in all and from one address. */
export type ListenersLimit = { readonly all: number; readonly address: number };

/** Milliseconds between two looks at the store: who writes to it may be another program. */
const lookEvery = 1_000;

/** Milliseconds in which those who come and go are told of together: each by itself would be told to all others. */
const gathered = 50;

/** Milliseconds more for each who listens: what all have to be told grows with the square of their number. */
const gatheredForEach = 2;

/** So many are told at a time: others are answered in between. */
const toldAtATime = 20;

const revisionIn = ({ revision, changedAt, changedBy }: DatasetSummary): DatasetEvents["revision"] => ({
  revision,
  changedAt,
  changedBy,
});

const isSame = (one: DatasetEvents["revision"] | undefined, other: DatasetEvents["revision"]): boolean =>
  one?.revision === other.revision && one.changedAt === other.changedAt;

/**
 * Who has which dataset open through this server. They are told of each other, and of new revisions, whichever program
 * wrote them: the store is asked every second, once for all who listen, and not while nobody does.
 */
export class Audience {
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly seen = new Map<string, DatasetEvents["revision"]>();
  private readonly summary: (dataset: string) => Promise<DatasetSummary>;
  private readonly most: ListenersLimit;
  private readonly moved = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private ended = false;

  constructor(summary: (dataset: string) => Promise<DatasetSummary>, most: ListenersLimit) {
    this.summary = summary;
    this.most = most;
  }

  /** Throws DottedError too-many-requests where somebody from an address may not listen as well. */
  admit(address: string): void {
    const all = [...this.listeners.values()].flatMap((some) => [...some]);
    if (
      all.length >= this.most.all ||
      all.filter((one) => one.address === address).length >= this.most.address
    )
      throw new DottedError(
        "too-many-requests",
        "too many pages listen here: close one, or ask now and then",
      );
  }

  /** Tells somebody from now on what happens to their dataset. The answer takes them out again. */
  join(listener: Listener, now: DatasetSummary): () => void {
    const { dataset } = listener;
    this.notice(dataset, revisionIn(now));
    this.listeners.set(dataset, (this.listeners.get(dataset) ?? new Set()).add(listener));
    listener.tell("revision", revisionIn(now));
    this.introduce(dataset);
    if (this.ended) listener.end();
    else this.timer ??= setTimeout(() => void this.look(), lookEvery).unref();
    return () => this.leave(listener);
  }

  /** Ends all streams. */
  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
    const all = [...this.listeners.values()].flatMap((some) => [...some]);
    this.listeners.clear(); // nobody is told of those who go now
    for (const { end } of all) end();
  }

  private leave(listener: Listener): void {
    const left = this.listeners.get(listener.dataset);
    if (left?.delete(listener) !== true) return;
    if (left.size > 0) this.introduce(listener.dataset);
    else this.forget(listener.dataset);
  }

  private forget(dataset: string): void {
    this.listeners.delete(dataset);
    this.seen.delete(dataset);
  }

  /** Tells all who have a dataset open of each other, in a moment. */
  private introduce(dataset: string): void {
    if (this.moved.has(dataset)) return;
    this.moved.add(dataset);
    const wait = gathered + gatheredForEach * (this.listeners.get(dataset)?.size ?? 0);
    setTimeout(() => void this.introduceAll(dataset), wait).unref();
  }

  private async introduceAll(dataset: string): Promise<void> {
    this.moved.delete(dataset);
    const all = [...(this.listeners.get(dataset) ?? [])];
    const othersOf = everybody(all);
    for (let first = 0; first < all.length; first += toldAtATime) {
      for (const one of all.slice(first, first + toldAtATime))
        if (this.listeners.get(dataset)?.has(one)) one.tell("present", { others: othersOf(one) });
      await setImmediate();
    }
  }

  private notice(dataset: string, now: DatasetEvents["revision"]): void {
    if (isSame(this.seen.get(dataset), now)) return;
    const isFirst = !this.seen.has(dataset);
    this.seen.set(dataset, now);
    if (!isFirst) for (const { tell } of this.listeners.get(dataset) ?? []) tell("revision", now);
  }

  private async look(): Promise<void> {
    for (const dataset of [...this.listeners.keys()]) await this.lookAt(dataset);
    this.timer = undefined;
    if (this.listeners.size > 0 && !this.ended)
      this.timer = setTimeout(() => void this.look(), lookEvery).unref();
  }

  /** A store that does not answer is asked again the next time. */
  private async lookAt(dataset: string): Promise<void> {
    try {
      this.notice(dataset, revisionIn(await this.summary(dataset)));
    } catch (error) {
      if (!(error instanceof DottedError) || error.code !== "not-found") return;
      const all = [...(this.listeners.get(dataset) ?? [])];
      this.forget(dataset);
      for (const { tell, end } of all) {
        tell("removed", { dataset });
        end();
      }
    }
  }
}
