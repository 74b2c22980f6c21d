import { file } from "./reading.ts";

/* Graph files of other programs, by what stands in them. */

export const graphml = (body: string, edges = "directed") =>
  file(
    "org.graphml",
    `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="l" for="node" attr.name="label" attr.type="string"/><key id="k" for="all" attr.name="kind" attr.type="string"/>
<graph edgedefault="${edges}">${body}</graph></graphml>`,
  );
export const gexf = (body: string) =>
  file(
    "org.gexf",
    `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="type" type="string"><default>post</default></attribute></attributes>${body}</graph></gexf>`,
  );
export const named = (id: string, name: string) => `<node id="${id}"><data key="l">${name}</data></node>`;
