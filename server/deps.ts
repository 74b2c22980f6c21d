import { isoDate } from "../graph/model/date.ts";
import type { Store } from "../graph/store/store.ts";
import type { Access } from "./access/access-file.ts";
import type { CompiledDatasets } from "./cache/compiled-datasets.ts";
import type { Cypher } from "./services/cypher.ts";
import type { ListenersLimit } from "./services/presence/audience.ts";
import type { Work } from "./worker/work.ts";

/** What routes work with. Passed by hand, so that the type checker sees every use. */
export type Deps = {
  readonly store: Store;
  readonly datasets: CompiledDatasets;
  /** Ad-hoc Cypher; undefined where the store cannot answer it. */
  readonly cypher: Cypher | undefined;
  /** Does what may take long. */
  readonly work: Work;
  readonly access: Access;
  /** Only requests to this machine's own names are answered. */
  readonly loopbackOnly: boolean;
  /** Addresses and networks of proxies, with commas: what they say of a caller's address is believed. */
  readonly trustProxy?: string | undefined;
  readonly clock: () => Date;
  /** Folder of the built page; undefined where there is none. */
  readonly page: string | undefined;
  /** Aborts when the server is told to stop: long work ends, and writes leave nothing half-done. */
  readonly stopping: AbortSignal;
  readonly limits: {
    /** Bytes of a request's body. */
    readonly body: number;
    /** Bytes of the body of an import, whose files come with it. */
    readonly importBody: number;
    /** Requests in a minute from one address. */
    readonly rate: number;
    /** Failed sign-ins in a minute from one address. */
    readonly failedSignIns: number;
    /** Streams of events open at once. */
    readonly streams: ListenersLimit;
  };
};

export const defaultLimits: Deps["limits"] = {
  body: 1024 * 1024,
  importBody: 256 * 1024 * 1024,
  rate: 3_000,
  failedSignIns: 20,
  streams: { all: 500, address: 20 },
};

/** The day it is, YYYY-MM-DD in universal time. */
export const today = ({ clock }: Pick<Deps, "clock">): string => isoDate(clock());
