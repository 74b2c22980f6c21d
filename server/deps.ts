import type { Store } from "../graph/store/store.ts";
import type { Access } from "./access/access-file.ts";
import type { Cypher } from "./cypher.ts";
import type { Draw } from "./drawing/drawer.ts";
import type { Readings } from "./reading/readings.ts";

/** What routes work with. Passed by hand, so that the type checker sees every use. */
export type Deps = {
  readonly store: Store;
  readonly readings: Readings;
  /** Ad-hoc Cypher; undefined where the store cannot answer it. */
  readonly cypher: Cypher | undefined;
  /** Makes briefings. */
  readonly draw: Draw;
  readonly access: Access;
  /** Only requests to this machine's own names are answered. */
  readonly loopbackOnly: boolean;
  readonly clock: () => Date;
  /** Folder of the built page; undefined where there is none. */
  readonly page: string | undefined;
  /** Aborts when the server is told to stop: long work ends, and writes leave nothing half-done. */
  readonly stopping: AbortSignal;
  readonly limits: {
    /** Bytes of a request's body. */
    readonly body: number;
    /** Requests in a minute from one address. */
    readonly rate: number;
  };
};

export const defaultLimits = { body: 256 * 1024 * 1024, rate: 3_000 } as const;

/** The day it is, YYYY-MM-DD in universal time. */
export const today = ({ clock }: Pick<Deps, "clock">): string => clock().toISOString().slice(0, 10);
