UNWIND relationships(way) AS line
WITH collect(DISTINCT line) AS lines
RETURN [line IN lines WHERE none(other IN lines WHERE other.confidenceRank > line.confidenceRank
  AND ((startNode(other) = startNode(line) AND endNode(other) = endNode(line)) OR (startNode(other) = endNode(line) AND endNode(other) = startNode(line))))] AS lines
