// A thread for tests of the pool: it waits, counts, fails or fills its memory as it is told, and hears when it may stop.
import { parentPort } from "node:worker_threads";

let jobs = 0;
let stop = () => {};

const wait = (milliseconds) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    stop = () => {
      clearTimeout(timer);
      reject(new Error("stopped"));
    };
  });

const acts = {
  /** Gives how many jobs this thread has done. */
  count: async () => jobs,
  wait: async ({ milliseconds }) => {
    await wait(milliseconds);
    return jobs;
  },
  /** Holds up the thread itself: it hears nothing meanwhile. */
  hang: async ({ milliseconds }) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    return jobs;
  },
  fill: async () => {
    const held = [];
    for (;;) held.push(new Array(2_000_000).fill(held));
  },
  exit: async ({ code }) => process.exit(code),
  fault: async () => {
    throw Object.assign(new Error("not here"), { fault: "not-found" });
  },
};

const outcomeOf = async (job) => {
  try {
    jobs += 1;
    return { value: await acts[job.act](job) };
  } catch (error) {
    if (error.fault === undefined) return { bug: String(error) };
    return { fault: { code: error.fault, message: error.message, problems: [] } };
  }
};

parentPort.on("message", (told) => {
  if ("cancel" in told) return stop();
  parentPort.postMessage({ progress: [0, 1] });
  void outcomeOf(told.job).then((outcome) => parentPort.postMessage({ outcome }));
});
