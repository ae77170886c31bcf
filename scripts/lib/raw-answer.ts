import http, { type IncomingHttpHeaders } from "node:http";
import { buffer } from "node:stream/consumers";

type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** An answer with its body as it crossed the wire, compressed where it was. */
export function rawAnswer(url: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers, agent: false }, (response) => {
        buffer(response).then((body) => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        }, reject);
      })
      .on("error", reject);
  });
}
