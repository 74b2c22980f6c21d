/** Is told how far a job is, and what of its result is there by now, such as a plate as SVG. */
export type OnProgress = (done: number, total: number, part?: string) => void;
