import { type LayoutInput, layOut } from "../../graph/layout/index.ts";

type Job = { readonly id: number; readonly input: LayoutInput };

self.addEventListener("message", ({ data }: MessageEvent<Job>) => {
  self.postMessage({ id: data.id, picture: layOut(data.input) });
});
