/** A name and what it is, or nothing where nothing is recorded; `lang` where that is in another language than the page. */
export type FactRow = readonly [name: string, value: string | undefined, lang?: string | undefined];

/** What is recorded of a thing, a row each; what is not recorded has no row. */
export const Facts = ({ facts }: { facts: readonly FactRow[] }) => (
  <dl className="facts">
    {facts.map(([name, value, lang]) =>
      value === undefined ? null : (
        <div key={name}>
          <dt>{name}</dt>
          <dd lang={lang}>{value}</dd>
        </div>
      ),
    )}
  </dl>
);

/** A time from its first day to its last, either of them open; nothing where neither is recorded. */
export const sinceUntil = ({
  since,
  until,
}: {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}): string | undefined =>
  since === undefined && until === undefined ? undefined : `${since ?? "…"} – ${until ?? "…"}`;
