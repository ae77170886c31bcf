import { describe, expect, it } from "vitest";
import type { AnyEndpoint, Endpoint } from "@/lib/api/endpoint";
import { handlers } from "@/lib/api/handlers";

const ADDRESS = "http://localhost/api/v1/things?size=2";
const things: Pick<Endpoint, "respond"> = {
  respond: ({ search, path }) => ({ body: { size: search.get("size"), part: path.part ?? null } }),
};
const refusing: Pick<Endpoint, "respond"> = {
  respond: () => ({ problem: "bad-parameter", detail: "size is odd.", parameter: "size" }),
};

const noParts = { params: Promise.resolve(undefined) };
function ask(
  method: keyof ReturnType<typeof handlers>,
  headers: Record<string, string> = {},
  endpoint: Pick<AnyEndpoint, "respond"> = things,
) {
  return handlers(endpoint)[method](new Request(ADDRESS, { method, headers }), noParts);
}

describe("GET", () => {
  it("answers JSON that any page may read and a cache may keep", async () => {
    const response = await ask("GET");
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cache-Control")).toMatch(/^public, max-age=\d+/);
    expect(await response.json()).toEqual({ size: "2", part: null });
  });

  it("hands on the parts of the path, several of a catch-all as one", async () => {
    const { GET } = handlers(things);
    const parts = { params: Promise.resolve({ part: ["a", "b"] }) };
    expect(await (await GET(new Request(ADDRESS), parts)).json()).toMatchObject({ part: "a/b" });
  });

  it("answers text with its own type and a name to save it under", async () => {
    const csv = { respond: () => ({ text: "a\r\n", type: "text/csv", filename: "a.csv" }) };
    const response = await ask("GET", {}, csv);
    expect(response.headers.get("Content-Type")).toBe("text/csv");
    expect(response.headers.get("Content-Disposition")).toBe('inline; filename="a.csv"');
    expect(await response.text()).toBe("a\r\n");
  });

  it("lets caches keep what changes sooner than the snapshot for as long as it says", async () => {
    const response = await ask("GET", {}, { respond: async () => ({ body: 1, maxAge: 60 }) });
    expect(response.headers.get("Cache-Control")).toBe("public, max-age=60");
  });

  it("says when to ask again while what it stands on is down", async () => {
    const down = { problem: "index-unavailable", detail: "It is down.", retryAfter: 3 } as const;
    const response = await ask("GET", {}, { respond: async () => down });
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("3");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ status: 503, detail: "It is down." });
  });

  it("answers a refusal as problem+json of its status, not to be kept", async () => {
    const response = await ask("GET", {}, refusing);
    expect(response.status).toBe(400);
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await response.json()).toEqual({
      type: "/api#bad-parameter",
      title: "A parameter has a value that is not understood",
      status: 400,
      detail: "size is odd.",
      instance: "/api/v1/things?size=2",
      parameter: "size",
    });
  });
});

describe("ETag", () => {
  const etagOf = async (endpoint = things) =>
    (await ask("GET", {}, endpoint)).headers.get("ETag") ?? "";

  it("is strong, the same for the same answer and another for another", async () => {
    const etag = await etagOf();
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(await etagOf()).toBe(etag);
    expect(await etagOf({ respond: () => ({ body: {} }) })).not.toBe(etag);
  });

  it.each([
    ["alone", (etag: string) => etag],
    ["in a list", (etag: string) => `"other", ${etag}`],
    ["made weak by a proxy", (etag: string) => `W/${etag}`],
    ["as any", () => "*"],
  ])("gives 304 without a body to who has it, %s", async (_, header) => {
    const etag = await etagOf();
    const response = await ask("GET", { "If-None-Match": header(etag) });
    expect(response.status).toBe(304);
    expect(response.headers.get("ETag")).toBe(etag);
    expect(response.headers.get("Cache-Control")).not.toBeNull();
    expect(await response.text()).toBe("");
  });

  it("gives the answer to who has another one", async () => {
    expect((await ask("GET", { "If-None-Match": '"other"' })).status).toBe(200);
  });
});

it("HEAD answers as GET without the body", async () => {
  const [get, head] = [await ask("GET"), await ask("HEAD")];
  expect(head.status).toBe(200);
  expect([...head.headers]).toEqual([...get.headers]);
  expect(await head.text()).toBe("");
});

it("OPTIONS says what is allowed, to a page that asks first too", async () => {
  const response = await ask("OPTIONS");
  expect(response.status).toBe(204);
  expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
  expect(response.headers.get("Access-Control-Allow-Headers")).toContain("If-None-Match");
});

it.each(["POST", "PUT", "PATCH", "DELETE"] as const)(
  "%s is refused with what is allowed",
  async (method) => {
    const response = await ask(method);
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(await response.json()).toMatchObject({ type: "/api#method-not-allowed", status: 405 });
  },
);
