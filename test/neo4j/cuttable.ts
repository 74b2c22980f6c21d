import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/**
 * A way to a server that can be cut and mended: what a client meets when the server is stopped in the middle of
 * things and started again, without starting another server for it. It can also hang, where connections are kept and
 * taken and nothing passes, until it goes on.
 */
export type Way = {
  readonly port: number;
  cut(): Promise<void>;
  mend(): Promise<void>;
  hang(): void;
  goOn(): void;
};

const forward = (from: Socket, target: { host: string; port: number }, open: Set<Socket>): void => {
  const to = connect(target);
  for (const socket of [from, to]) {
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
  }
  from.pipe(to);
  to.pipe(from);
};

export const wayTo = async (target: { host: string; port: number }): Promise<Way> => {
  const open = new Set<Socket>();
  let server: Server;
  let port = 0;
  let held: Socket[] | undefined;
  const mend = async (): Promise<void> => {
    server = createServer((socket) =>
      held === undefined ? forward(socket, target, open) : held.push(socket),
    );
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address instanceof Object) port = address.port;
  };
  const cut = async (): Promise<void> => {
    const closed = once(server, "close");
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
  const hang = (): void => {
    held = [];
    for (const socket of open) socket.pause();
  };
  const goOn = (): void => {
    for (const socket of open) socket.resume();
    for (const socket of held ?? []) forward(socket, target, open);
    held = undefined;
  };
  await mend();
  return { port, cut, mend, hang, goOn };
};
