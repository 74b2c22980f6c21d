// Unowned functions: nobody carries them, or too many do.
//
// In Neo4j Browser, first set what is asked. In a list of the slice, none means all.
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param slice => {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param options => {mostOwners: 2}
// bases, scopes (with 'general' among them) and kinds are those of lines; confidence: 0 all, 1 without common
// knowledge, 2 stated only; atFirst and atLast: days since 1970 between which something held.

MATCH (work:DottedNode {edition: $edition, kind: 'function'})
WHERE work.confidenceRank >= $slice.confidence AND work.sinceDay <= $slice.atLast AND work.untilDay >= $slice.atFirst
// Those who carry it, and those said not to.
WITH work,
  COLLECT {
    MATCH (work)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]-(owner)
    WHERE r.polarity = 'asserted' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND owner.confidenceRank >= $slice.confidence AND owner.sinceDay <= $slice.atLast AND owner.untilDay >= $slice.atFirst
    RETURN {id: r.id, kind: r.kind, owner: owner.id}
  } AS owners,
  COLLECT {
    MATCH (work)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]-(owner)
    WHERE r.polarity = 'denied' AND r.confidenceRank >= $slice.confidence AND r.sinceDay <= $slice.atLast AND r.untilDay >= $slice.atFirst AND ($slice.bases = [] OR r.basis IN $slice.bases) AND ($slice.kinds = [] OR r.kind IN $slice.kinds) AND ($slice.scopes = [] OR any(scope IN r.scopes WHERE scope IN $slice.scopes)) AND owner.confidenceRank >= $slice.confidence AND owner.sinceDay <= $slice.atLast AND owner.untilDay >= $slice.atFirst
    RETURN r.id
  } AS denied,
  EXISTS { MATCH (c:DottedRow {edition: $edition, part: 'coverage', lineKind: 'responsible-for', direction: 'in', scope: 'general'}) WHERE c.node = work.id OR c.nodeKind = work.kind } AS complete
WITH work, owners, denied,
  CASE
    WHEN size(owners) > 0 THEN
      CASE WHEN none(one IN owners WHERE one.kind = 'accountable-for')
        AND COUNT { UNWIND owners AS one RETURN DISTINCT one.owner } > $options.mostOwners
        THEN 'several' END
    WHEN size(denied) > 0 THEN 'not-by-the-expected'
    WHEN complete THEN 'nobody'
    WHEN work.state IN ['unfilled', 'missing'] THEN 'unfilled'
    ELSE 'owner-not-recorded'
  END AS message
WHERE message IS NOT NULL
RETURN message,
  CASE message WHEN 'owner-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
  [work.id] AS subjects,
  [one IN owners | one.id] + denied AS lines
