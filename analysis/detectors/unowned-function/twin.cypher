// Unowned functions: nobody carries them, or too many do.
//
// In Neo4j Browser, first set what is asked (an empty list means all; the second line finds the edition):
//   :param [{edition}] => { MATCH (d:Dataset {id: 'un-integrated-missions-2008'}) RETURN d.edition AS edition }
//   :param {bases: [], scopes: [], kinds: [], confidence: 0, atFirst: -2147483648, atLast: 2147483647}
//   :param {options: {mostOwners: 2}}
// bases, scopes (with 'general'), kinds: of lines. confidence: 0 all, 1 without common knowledge, 2 stated only.
// atFirst and atLast: days since 1970 between which it held.

MATCH (work:DottedNode {edition: $edition, kind: 'function'})
WHERE work.confidenceRank >= $confidence AND work.sinceDay <= $atLast AND work.untilDay >= $atFirst
// Those who carry it, and those said not to.
WITH work,
  COLLECT {
    MATCH (work)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]-(owner)
    WHERE r.polarity = 'asserted' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND owner.confidenceRank >= $confidence AND owner.sinceDay <= $atLast AND owner.untilDay >= $atFirst
    RETURN {id: r.id, kind: r.kind, owner: owner.id}
  } AS owners,
  COLLECT {
    MATCH (work)<-[r:RESPONSIBLE_FOR|ACCOUNTABLE_FOR|IMPLEMENTS]-(owner)
    WHERE r.polarity = 'denied' AND r.confidenceRank >= $confidence AND r.sinceDay <= $atLast AND r.untilDay >= $atFirst AND ($bases = [] OR r.basis IN $bases) AND ($kinds = [] OR r.kind IN $kinds) AND ($scopes = [] OR any(scope IN r.scopes WHERE scope IN $scopes)) AND owner.confidenceRank >= $confidence AND owner.sinceDay <= $atLast AND owner.untilDay >= $atFirst
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
