// Unowned functions: nobody carries them, or too many do.
{{parameters}}

MATCH (work{{recorded kind: 'function'}})
WHERE {{node work}}
// Those who carry it, and those said not to.
WITH work,
  COLLECT {
    MATCH (work)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]-(owner)
    WHERE {{reaches r owner}}
    RETURN {id: r.id, kind: r.kind, owner: owner.id}
  } AS owners,
  COLLECT {
    MATCH (work)<-[r:RESPONSIBLE_FOR|IMPLEMENTS]-(owner)
    WHERE {{denied r}} AND {{node owner}}
    RETURN r.id
  } AS denied,
  {{complete work responsible-for in}} AS complete
WITH work, owners, denied,
  CASE
    WHEN size(owners) > 0 THEN
      CASE WHEN none(one IN owners WHERE one.kind = 'accountable-for')
        AND COUNT { UNWIND owners AS one RETURN DISTINCT one.owner } > $options.mostOwners
        THEN 'several' END
    WHEN size(denied) > 0 THEN 'not-by-the-expected'
    WHEN complete THEN 'nobody'
    WHEN {{value work state}} IN ['unfilled', 'missing'] THEN 'unfilled'
    ELSE 'owner-not-recorded'
  END AS message
WHERE message IS NOT NULL
RETURN message,
  CASE message WHEN 'owner-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
  [work.id] AS subjects,
  [one IN owners | one.id] + denied AS lines
