import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "@/scripts/lib/free-port";
import { findNginx, type Nginx, startNginx } from "@/scripts/lib/nginx";
import { rawAnswer } from "@/scripts/lib/raw-answer";

const program = findNginx();

/** What an address of the stand-in instance answers; `asked` tells copies apart. */
type Reply = (request: IncomingMessage, response: ServerResponse, asked: number) => void;

const shared =
  (cacheControl: string, headers: Record<string, string> = {}, status = 200): Reply =>
  (_request, response, asked) => {
    response.writeHead(status, { "Cache-Control": cacheControl, ...headers }).end(`copy ${asked}`);
  };

const REPLIES: Record<string, Reply> = {
  "/static": shared("s-maxage=31536000", { Vary: "rsc, Accept-Encoding" }),
  "/api/v1/meta": shared("public, max-age=300, stale-while-revalidate=86400", { ETag: '"a"' }),
  "/dynamic": shared("private, no-cache, no-store, max-age=0, must-revalidate"),
  "/soon": shared("public, s-maxage=30"),
  "/icon": shared("public, max-age=0, must-revalidate"),
  "/silent": (_request, response, asked) => response.end(`copy ${asked}`),
  "/cookie": shared("public, max-age=300", { "Set-Cookie": "a=b" }),
  "/failed": shared("public, max-age=300", {}, 500),
  "/missing": shared("public, max-age=300", {}, 404),
  "/moved": shared("public, max-age=300", { Location: "/static" }, 307),
  "/_next/static/a.js": shared("public, max-age=31536000, immutable"),
  "/headers": (request, response) => response.end(JSON.stringify(request.headers)),
  "/models/a/b": (_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.write("at once");
  },
};

let server: Server;
let asked = 0;
let instance: string;
let dead: string;
let nginx: Nginx;
let site: string;

async function start(instances: readonly [string, string]) {
  const port = await freePort(3540);
  nginx = await startNginx({ program: program ?? "", port, instances });
  site = `http://127.0.0.1:${port}`;
}

const get = async (path: string, headers: Record<string, string> = {}) => {
  const { status, headers: answered, body } = await rawAnswer(site + path, headers);
  return { status, cache: answered["x-cache"], body: body.toString() };
};

/** How nginx came by its second answer of two. */
async function again(path: string, headers: Record<string, string> = {}) {
  await get(path, headers);
  return (await get(path, headers)).cache;
}

beforeAll(async () => {
  server = createServer((request, response) => {
    asked += 1;
    const path = new URL(request.url ?? "/", "http://instance").pathname;
    const reply = REPLIES[path] ?? shared("no-store");
    reply(request, response, asked);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  instance = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  dead = `127.0.0.1:${await freePort(3590)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe.skipIf(!program)("nginx before two instances", () => {
  beforeAll(() => start([instance, instance]));
  afterAll(() => nginx.stop());
  beforeEach(() => (asked = 0));

  it.each(["/static", "/api/v1/meta", "/_next/static/a.js"])("keeps %s", async (path) => {
    expect(await again(path)).toBe("HIT");
  });

  it.each([
    ...["/dynamic", "/soon", "/icon", "/silent", "/cookie", "/failed", "/missing", "/moved"],
  ])("never keeps %s", async (path) => {
    expect(await again(path)).toBe("MISS");
  });

  it("keeps nothing for who says who they are", async () => {
    expect(await again("/static?whose=mine", { authorization: "Bearer me" })).toBe("BYPASS");
    expect((await get("/static?whose=mine")).cache).toBe("MISS");
  });

  it.each([
    ["RSC", "1"],
    ["Next-Router-Prefetch", "1"],
    ["Next-Router-Segment-Prefetch", "/_tree"],
    ["Next-Router-State-Tree", "%5B%22%22%5D"],
    ["Next-Url", "/data"],
  ])("takes a part of a page, asked for with %s, for another answer", async (name, value) => {
    const address = `/static?part=${name}`;
    const page = await get(address);
    const part = await get(address, { [name]: value });
    expect([part.cache, part.body === page.body]).toEqual(["MISS", false]);
    expect(await again(address, { [name]: value })).toBe("HIT");
  });

  it("takes another query, another host for another answer", async () => {
    await get("/static?view=1");
    expect((await get("/static?view=2")).cache).toBe("MISS");
    expect((await get("/static?view=1", { host: "elsewhere" })).cache).toBe("MISS");
    expect((await get("/static?view=1")).cache).toBe("HIT");
  });

  it("keeps two copies at most, whatever encodings browsers name", async () => {
    const named = ["gzip, deflate, br, zstd", "br, gzip", "gzip;q=0.5", "br", "", "gzip;q=0, *"];
    for (const encodings of named) await get("/static?enc", { "accept-encoding": encodings });
    expect(asked).toBe(2);
  });

  it("answers 304 from a copy", async () => {
    await get("/api/v1/meta");
    const { status } = await get("/api/v1/meta", { "if-none-match": '"a"' });
    expect([status, asked <= 1]).toEqual([304, true]);
  });

  it("says where a request came from and not what it says of that itself", async () => {
    const { body } = await get("/headers", { host: "site.example", "x-forwarded-host": "evil" });
    const headers = JSON.parse(body) as Record<string, string>;
    expect(headers).toMatchObject({ host: "site.example", "x-forwarded-proto": "http" });
    expect(headers["x-forwarded-host"]).toBeUndefined();
  });

  it("hands on a streamed page as it comes", async () => {
    const response = await fetch(`${site}/models/a/b`);
    const { value } = (await response.body?.getReader().read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe("at once");
  });
});

describe.skipIf(!program)("nginx before an instance that died", () => {
  beforeAll(() => start([dead, instance]));
  afterAll(() => nginx.stop());

  it("serves every reader from the other one", async () => {
    for (let reader = 0; reader < 10; reader += 1)
      expect((await get(`/dynamic?reader=${reader}`)).status).toBe(200);
  });
});
