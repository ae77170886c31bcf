import http from "node:http";
import net from "node:net";

export type RawAnswer = { status: number; headers: http.IncomingHttpHeaders; body: string };

/** What `http.request` refuses to send by itself. */
const NOT_SENT = /[^\u0021-\u00ff]/;

/** Asks for an address exactly as it is written: `fetch` and Playwright would tidy it first. */
export function rawGet(origin: string, target: string, agent: http.Agent): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  if (NOT_SENT.test(target)) return socketGet(hostname, Number(port), target);
  return new Promise((resolve, reject) => {
    // A redirect repeats a long address in two headers.
    const options = { hostname, port, path: target, agent, maxHeaderSize: 65_536 };
    const request = http.get(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    request.on("error", reject);
  });
}

/** Over a bare socket; only the status line is read. */
function socketGet(hostname: string, port: number, target: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, hostname, () => {
      socket.write(
        Buffer.from(
          `GET ${target} HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`,
          "latin1",
        ),
      );
    });
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      resolve({ status: Number(body.split(" ")[1]), headers: {}, body });
    });
  });
}
