// Accountability gaps: work for which nobody or several answer, or that needs actors who do not answer to the body that
// issued it.
{{parameters}}

CALL {
  // Who is accountable for it.
  MATCH (work{{recorded}})
  WHERE {{is work work}} AND {{node work}}
  WITH work, COLLECT {
    MATCH (work)<-[r:ACCOUNTABLE_FOR]-(actor)
    WHERE {{line r}} AND {{node actor}}
    RETURN {id: r.id, actor: actor.id, denied: r.polarity = 'denied', scopes: r.scopes, since: r.sinceDay, until: r.untilDay}
  } AS said
  WITH work, [one IN said WHERE NOT one.denied] AS accountable, [one IN said WHERE one.denied] AS denied
  // Several share it where another is accountable for the same subject at the same time.
  WITH work, accountable, denied, [one IN accountable WHERE any(other IN accountable WHERE other.actor <> one.actor
    AND one.since <= other.until AND other.since <= one.until
    AND {{same-subject one other}})] AS shared
  WITH work, denied, shared, CASE
    WHEN size(shared) > 0 THEN 'several-accountable'
    WHEN size(accountable) > 0 THEN null
    WHEN {{complete work accountable-for in}} THEN 'nobody-accountable'
    WHEN size(denied) > 0 THEN 'said-not-accountable'
    WHEN NOT {{is work charter}} THEN 'accountable-not-recorded'
    ELSE 'of a basis'
  END AS message
  // a mandate is the basis of tasks: it is asked about only where the record speaks of it
  WITH * WHERE coalesce(message, '') <> 'of a basis'
  // What is not recorded is one finding for all of them, and says of how many.
  WITH collect({work: work, message: message, lines: CASE message WHEN 'several-accountable' THEN shared ELSE denied END}) AS every
  UNWIND every AS one
  WITH size(every) AS works, one.work AS work, one.message AS message, one.lines AS lines
  WHERE message IS NOT NULL AND ($options.shared OR message <> 'several-accountable')
  WITH works, message, CASE message WHEN 'accountable-not-recorded' THEN '' ELSE work.id END AS each, collect(work.id) AS subjects,
    collect([one IN lines | one.id]) AS lines
  RETURN message, CASE message WHEN 'accountable-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
    subjects, CASE message WHEN 'accountable-not-recorded' THEN [] ELSE lines[0] END AS lines, {works: works} AS numbers, [] AS around
UNION ALL
  // How those who have a part in it stand to those who issued it.
  MATCH (work{{recorded}})
  WHERE {{is work work}} AND {{node work}}
  WITH work, COLLECT {
    MATCH (work)<-[r:{{types issues}}]-(issuer)
    WHERE {{is issuer actor}} AND {{reaches r issuer}}
    RETURN {id: issuer.id, line: r.id}
  } AS issued
  WHERE size(issued) > 0
  CALL (work) {
  {{fragment takes-part}}
}
  // Whoever stands apart on purpose is left out.
  WITH work, issued, actor, part WHERE NOT actor.separate
  // Each actor's chain is climbed once, however much it has a part in.
  WITH actor, collect({work: work, issued: issued, part: part}) AS shares
  CALL (actor) {
  {{fragment stands-over}}
}
  UNWIND shares AS share
  WITH share.work AS work, share.issued AS issued, share.part AS part, actor, over, chain
  // The actor and the classes it is one of, directly or through a narrower class: what is said of these is said of it.
  WITH work, issued, actor, part, over, chain, reduce(levels = [[{to: actor}]], i IN range(1, 32) | levels + [COLLECT {
    UNWIND levels[i - 1] AS before
    WITH DISTINCT before.to AS a
    MATCH (a)-[r:{{types structure}}]-(b)
    WHERE {{upward r a}} AND b.class AND none(level IN levels WHERE any(one IN level WHERE one.to = b)) AND {{reaches r b}}
    RETURN {from: a, to: b, line: r.id, rank: r.confidenceRank}
  }]) AS levels
  WITH work, issued, actor, part, over, chain, levels, reduce(ways = [], level IN tail(levels) | ways + level) AS ways
  // Each with the lines on the shortest ways to it, of lines between the same two the surest.
  WITH work, issued, actor, part, over, chain, ways, [class IN [actor] + COLLECT { UNWIND ways AS one RETURN DISTINCT one.to } |
    {node: class, wanted: reduce(wanted = [class], i IN range(32, 1, -1) | wanted + [one IN levels[i] WHERE one.to IN wanted | one.from])}] AS classes
  WITH work, issued, actor, part, over, chain, [one IN classes | {node: one.node, belonging: [way IN ways WHERE way.to IN one.wanted
    AND none(other IN ways WHERE other.from = way.from AND other.to = way.to AND other.rank > way.rank) | way.line]}] AS classes
  // Lines that deny it: of itself, or of a whole class.
  WITH work, issued, actor, part, over, chain, classes, COLLECT {
    UNWIND classes AS one
    WITH one, one.node AS node
    MATCH (node)-[r:REPORTS_TO|ACCOUNTABLE_TO|GOVERNED_BY|HOLDS_TO_ACCOUNT]-(issuer)
    WHERE CASE type(r) WHEN 'HOLDS_TO_ACCOUNT' THEN endNode(r) = node ELSE startNode(r) = node END AND any(other IN issued WHERE other.id = issuer.id)
      AND (node = actor OR coalesce(r.quantifier, 'all') = 'all') AND {{denied r}}
    RETURN {own: node = actor, issuer: issuer.id, lines: [r.id] + one.belonging}
  } AS denying,
  any(n IN over WHERE any(issuer IN issued WHERE issuer.id = n.id)) AS reaches,
  // whether the record up the chain is complete, so that no line up means that there is none
  all(n IN over WHERE {{is n governs}} OR (
    {{complete n reports-to out}}
    AND {{complete n accountable-to out}})) AS complete
  // A denial that reaches it only by a class counts where no chain leads to the issuer and it is not denied of itself.
  WITH work, issued, actor, part, chain, classes, reaches, complete,
    CASE WHEN reaches OR any(one IN denying WHERE one.own) THEN [one IN denying WHERE one.own] ELSE denying END AS denials
  WITH work, issued, collect({
    id: actor.id, part: [one IN part | one.id], tasks: [one IN part | one.task], chain: chain, denials: denials, classes: [one IN classes | one.node.id],
    message: CASE WHEN size(denials) > 0 THEN 'denied-to-issuer' WHEN reaches THEN null WHEN complete THEN 'no-chain' ELSE 'chain-not-recorded' END
  }) AS actors
  UNWIND actors AS one
  // A class speaks for its members.
  WITH work, issued, actors, one
  WHERE one.message IN ['no-chain', 'chain-not-recorded'] OR one.message = 'denied-to-issuer'
    AND all(other IN actors WHERE other.id = one.id OR NOT other.id IN one.classes
      OR coalesce(other.message, '') <> 'denied-to-issuer' OR one.id IN other.classes)
  WITH work, issued, one.message AS message, collect(one) AS about,
    reduce(around = [issuer IN issued | issuer.id], actor IN actors | around + actor.id + actor.tasks) AS around
  RETURN message, CASE message WHEN 'chain-not-recorded' THEN 'not-enough-data' ELSE 'found' END AS status,
    [work.id] + [one IN about | one.id] AS subjects,
    [issuer IN issued WHERE message <> 'denied-to-issuer' OR any(one IN about WHERE any(denial IN one.denials WHERE denial.issuer = issuer.id)) | issuer.line]
      + reduce(lines = [], one IN about | lines + one.part
        + CASE WHEN size(one.denials) > 0 THEN reduce(more = [], denial IN one.denials | more + denial.lines) ELSE one.chain END) AS lines,
    {} AS numbers, around
UNION ALL
  // Actors whose own accountability a source finds lacking, with nobody on record to whom they are accountable.
  MATCH (row:DottedRow {edition: $edition, part: 'coverage', lineKind: 'accountable-to', direction: 'out', scope: 'general', says: 'lacking'})
  WHERE {{speaks row}}
  MATCH (actor{{recorded id: row.node}})
  WHERE {{is actor actor}} AND {{node actor}} AND NOT EXISTS {
    MATCH (actor)-[r:ACCOUNTABLE_TO]->(forum) WHERE {{reaches r forum}}
  }
  WITH DISTINCT actor
  RETURN 'accountability-lacking' AS message, 'found' AS status, [actor.id] AS subjects, [] AS lines, {} AS numbers, [] AS around
}
RETURN message, status, subjects, lines, numbers, around
