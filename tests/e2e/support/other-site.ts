import http from "node:http";
import type { AddressInfo } from "node:net";

/** A page of another site with some HTML in it, at its own origin until closed. */
export async function otherSite(html: string): Promise<{ url: string; close: () => void }> {
  const server = http.createServer((_, response) => {
    response
      .setHeader("Content-Type", "text/html; charset=utf-8")
      .end(`<!doctype html><title>Another site</title><h1>Another site</h1>${html}`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
