import type { ReactNode } from "react";
import { type Resource, renew } from "../api/resource.ts";
import { useWords } from "../words/index.ts";
import { Failure } from "./Failure.tsx";

type Props<T> = {
  readonly resource: Resource<T>;
  readonly path: string | undefined;
  readonly children: (data: T) => ReactNode;
};

/** Shows data when it is there, says so while it is on its way, and what went wrong when it is not coming. */
export const Loaded = <T,>({ resource, path, children }: Props<T>) => {
  const { t } = useWords();
  if (resource.status === "failed")
    return <Failure problem={resource.problem} onRetry={() => renew(path ?? "/api")} />;
  if (resource.data === undefined)
    return (
      <p className="waiting" role="status">
        {t("loading")}
      </p>
    );
  return <>{children(resource.data)}</>;
};
