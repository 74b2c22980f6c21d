MATCH (report{{recorded}})-[r:{{types reports}}]->(superior)
WHERE report.kind IS NOT NULL AND r.basis <> 'practice' AND {{joins r}} AND {{node report}} AND {{node superior}}
