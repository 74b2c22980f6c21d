import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type { DatasetEvents } from "../../server/contract/events.ts";
import { paths } from "./paths.ts";
import { renewAt } from "./queries.ts";

export type Company = DatasetEvents["present"]["others"];

/** Who else has a record open, as the server tells it; what they write is read as soon as the server tells of it. */
export const useCompany = (dataset: string, editing: boolean): Company => {
  const client = useQueryClient();
  const [others, setOthers] = useState<Company>([]);
  useEffect(() => {
    const stream = new EventSource(paths.events(dataset, editing));
    const renew = (): void => renewAt(client, [paths.dataset(dataset), paths.datasets]);
    stream.addEventListener("present", ({ data }: MessageEvent<string>) =>
      setOthers(JSON.parse(data).others),
    );
    stream.addEventListener("revision", ({ data }: MessageEvent<string>) => {
      const { revision }: DatasetEvents["revision"] = JSON.parse(data);
      const known = client.getQueryData<DatasetDetail>([paths.dataset(dataset)]);
      if (known === undefined || known.revision < revision) renew();
    });
    stream.addEventListener("removed", renew);
    stream.addEventListener("error", () => setOthers([]));
    return () => stream.close();
  }, [client, dataset, editing]);
  return others;
};
