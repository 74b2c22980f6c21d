import { type LayoutInput, layOutLayered } from "../../graph/drawing/layered/index.ts";

type Job = { readonly id: number; readonly input: LayoutInput };

self.addEventListener("message", ({ data }: MessageEvent<Job>) => {
  self.postMessage({ id: data.id, picture: layOutLayered(data.input) });
});
