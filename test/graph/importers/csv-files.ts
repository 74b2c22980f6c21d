import type { InputFile } from "../../../graph/importers/importer.ts";

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const texts: Readonly<Record<string, string>> = {
  "datapackage.json": '{"name": "tiny", "title": "Tiny", "licenses": [{"name": "CC0-1.0"}], "extra": 1}',
  "sources.csv": "id,title,short\np,Paper,paper\n",
  "nodes.csv": "id,kind,name\na,post,A\nb,body,B\nh,hat,H\n",
  "lines.csv": "id,kind,from,to,polarity,since,until,hat,sources\nl,reports-to,a,b,,,,,p#1\n",
  "coverage.csv": "id,node,lineKind,direction\nc,a,reports-to,out\n",
  "recommendations.csv": "id,form,title,text,section,addressees,sources\nr,point,T,Text,1,b,p\n",
  "patches.csv":
    "patch,seq,op,title,recommendation,id,kind,from,to,basis,sources\nq,1,change-line,Q,r,l,,,,formal,\n",
};

/** A small dataset as files of a folder, some of them changed or left out. */
export const folder = (
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): InputFile[] =>
  Object.entries({ ...texts, ...changes }).flatMap(([name, content]) => {
    if (content === undefined) return [];
    return [{ name: `data/${name}`, bytes: typeof content === "string" ? encode(content) : content }];
  });

/** The same, with something in one file written otherwise. */
export const edit = (file: string, from: string | RegExp, to: string): InputFile[] =>
  folder({ [file]: (texts[file] ?? "").replace(from, to) });
