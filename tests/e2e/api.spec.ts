import { expect, test, type APIRequestContext, type APIResponse } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { exampleAddress } from "@/lib/api/documents";
import type { AnyEndpoint } from "@/lib/api/endpoint";
import { ENDPOINTS } from "@/lib/api/endpoints";
import type { ModelRow } from "@/lib/api/schema/model-row";

const MODELS = "/api/v1/models";

/** An endpoint's address with no parameters but those it requires, and one more where it is given. */
function plainAddress(
  endpoint: AnyEndpoint,
  more: Record<string, string> = {},
  at: Readonly<Record<string, string>> = {},
): string {
  const required = Object.entries(endpoint.parameters)
    .filter(([, parameter]) => parameter.required)
    .map(([name, { example }]) => [name, example]);
  const query = new URLSearchParams({ ...Object.fromEntries(required), ...more }).toString();
  return exampleAddress({ ...endpoint, example: query }, at);
}

async function models(request: APIRequestContext, query: string): Promise<ModelRow[]> {
  const response = await request.get(`${MODELS}?${query}`);
  expect(response.status(), query).toBe(200);
  return (await response.json()).data;
}

/** The problem a request is answered with, having checked that it is one. */
async function problemOf(response: APIResponse, status: number) {
  expect(response.status(), response.url()).toBe(status);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
  const problem = await response.json();
  expect(problem).toMatchObject({
    type: expect.stringMatching(/^\/api#[a-z-]+$/),
    title: expect.any(String),
    status,
    detail: expect.any(String),
    instance: expect.stringMatching(/^\/(api\/|feed\b)/),
  });
  return problem;
}

for (const endpoint of ENDPOINTS) {
  test.describe(endpoint.path, () => {
    const plain = plainAddress(endpoint);

    test("answers its example as documented, readable from any page", async ({ request }) => {
      const response = await request.get(exampleAddress(endpoint));
      expect(response.status()).toBe(200);
      const headers = response.headers();
      const type = endpoint.jsonType ?? "application/json";
      expect(headers["content-type"]).toBe(`${type}; charset=utf-8`);
      expect(headers["access-control-allow-origin"]).toBe("*");
      expect(headers["cache-control"]).toContain("public");
      expect(headers.vary?.toLowerCase()).toContain("accept-encoding");
      expect(endpoint.schema.safeParse(await response.json()).error).toBeUndefined();
    });

    test("gives 304 to who has the answer, and HEAD its headers alone", async ({ request }) => {
      const { etag } = (await request.get(plain)).headers();
      expect(etag).toMatch(/^"[\w-]+"$/);
      const again = await request.get(plain, { headers: { "If-None-Match": etag ?? "" } });
      expect(again.status()).toBe(304);
      expect(await again.text()).toBe("");
      const head = await request.head(plain);
      expect(head.status()).toBe(200);
      expect(head.headers().etag).toBe(etag);
      expect(await head.text()).toBe("");
    });

    test("refuses what does not read", async ({ request }) => {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const response = await request.fetch(plain, { method, data: "{}" });
        await problemOf(response, 405);
        expect(response.headers().allow).toBe("GET, HEAD, OPTIONS");
      }
      const options = await request.fetch(plain, { method: "OPTIONS" });
      expect(options.status()).toBe(204);
      expect(options.headers()["access-control-allow-methods"]).toBe("GET, HEAD, OPTIONS");
    });

    test("heeds each of its parameters, and none that it does not have", async ({ request }) => {
      for (const [name, parameter] of Object.entries(endpoint.parameters)) {
        if (name === "cursor") continue;
        const { example, schema, required, at, idle = false } = parameter;
        const { etag } = (await request.get(plainAddress(endpoint, {}, at))).headers();
        const asked = { [name]: example, ...(name === "cols" && !idle && { format: "csv" }) };
        const response = await request.get(plainAddress(endpoint, asked, at));
        expect(response.status(), name).toBe(200);
        if (String(schema.default) !== example && !required)
          expect(response.headers().etag === etag, name).toBe(idle);
      }
      // Its specification has oEmbed ignore what it does not know.
      if (endpoint.path === "/api/oembed") return;
      const problem = await problemOf(await request.get(`${plain}?colour=red`), 400);
      expect(problem).toMatchObject({ type: "/api#unknown-parameter", parameter: "colour" });
    });
  });
}

test.describe("models", () => {
  const QUERIES = [
    "",
    "weights=open&license=mit,apache-2.0&sort=price",
    "q=qwen&cap=tools&mix=1:3",
    "use=allowed&params=min:6B,max:128B&sort=-released",
    "price=max:1&cached=0.5&sort=-context",
  ];

  for (const query of QUERIES) {
    test(`are those of the page, in its order: ?${query}`, async ({ request }) => {
      const rows = await models(request, query);
      expect(rows.length).toBeGreaterThan(0);
      const html = await (await request.get(`/?${query}`)).text();
      const main = html.slice(html.indexOf("<main"));
      const links = [...main.matchAll(/<a [^>]*href="\/models\/([^"?]+)/g)].map(([, id]) => id);
      const shown = [...new Set(links)];
      expect(shown.length).toBeGreaterThan(Math.min(rows.length, 10) - 1);
      expect(shown).toEqual(rows.slice(0, shown.length).map(({ id }) => id));
    });
  }

  test("as CSV are the models of the JSON", async ({ request }) => {
    const query = "weights=open,restricted&sort=price";
    const response = await request.get(`${MODELS}?${query}&format=csv`);
    expect(response.headers()["content-type"]).toContain("text/csv; charset=utf-8");
    const records = parse(await response.body(), { columns: true }) as Record<string, string>[];
    const known = (value: number | string | null | undefined) => String(value ?? "");
    const rounded = (text: string | undefined) =>
      text ? String(Number(Number(text).toPrecision(12))) : "";
    expect(
      records.map((record) => [
        record["Model id"],
        record["Model"],
        record["License"],
        record["Parameters"],
        record["Context (tokens)"],
        rounded(record["Price (USD per 1M tokens at the mix, median over hosts)"]),
        record["Epoch Capabilities Index"],
        record["Released"],
      ]),
    ).toEqual(
      (await models(request, query)).map((row) => [
        row.id,
        row.name,
        known(row.license?.id),
        known(row.params.total),
        known(row.context),
        known(row.price?.median),
        known(row.index?.value),
        known(row.released),
      ]),
    );
  });

  test("of the list are those of their own address", async ({ request }) => {
    const [row] = await models(request, "q=gpt-oss-120b&mix=1:1");
    const { data } = await (await request.get(`${MODELS}/${row?.id}?mix=1:1`)).json();
    const { license, index, ...same } = row as ModelRow;
    expect(data).toMatchObject({ ...same, license: { id: license?.id }, index: { ...index } });
    const { data: offers } = await (
      await request.get(`/api/v1/offers?model=${row?.id}&mix=1:1`)
    ).json();
    expect(offers).toHaveLength(data.offers.length + data.resellers.length);
  });
});

type Page = { data: unknown[]; meta: { total: number; next: string | null } };

test("a list in pages is the whole list", async ({ request }) => {
  const first = await request.get("/api/v1/price-events?host=groq&limit=20");
  const ids: unknown[] = [];
  let next: string | null = first.url();
  while (next !== null) {
    const response: APIResponse = await request.get(next);
    const { data, meta }: Page = await response.json();
    ids.push(...data);
    expect(response.headers().link ?? null).toBe(meta.next && `<${meta.next}>; rel="next"`);
    next = meta.next;
  }
  expect(ids).toHaveLength((await first.json()).meta.total);
  expect(ids.length).toBeGreaterThan(20);
});

test.describe("problems", () => {
  test("name every parameter that is wrong", async ({ request }) => {
    const problem = await problemOf(await request.get(`${MODELS}?price=cheap&sort=beauty`), 400);
    expect(problem.errors.map(({ parameter }: { parameter: string }) => parameter)).toEqual([
      "price",
      "sort",
    ]);
    expect(problem.parameter).toBe("price");
  });

  test("suggest the nearest model", async ({ request }) => {
    const problem = await problemOf(await request.get(`${MODELS}/openai/gpt-oss-12b`), 404);
    expect(problem.type).toBe("/api#unknown-model");
    expect(problem.nearest).toContain("openai/gpt-oss-120b");
  });

  for (const path of [
    "/api/v1",
    "/api/v1/modles",
    "/api/v1/models/openai",
    "/api/v1/models/a/b/c",
    "/api/v2/models",
  ]) {
    test(`say that there is nothing at ${path}`, async ({ request }) => {
      expect((await problemOf(await request.get(path), 404)).type).toBe("/api#unknown-address");
      await problemOf(await request.post(path), 405);
    });
  }
});

test("the OpenAPI document names every endpoint", async ({ request }) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual(ENDPOINTS.map(({ path }) => path));
});

test("the page of the API shows each endpoint with an example that works", async ({
  page,
  request,
}) => {
  await page.goto("/api");
  for (const endpoint of ENDPOINTS) {
    const section = page.getByRole("region", { name: endpoint.path, exact: true });
    await expect(section).toBeVisible();
    const href = await section
      .getByRole("link", { name: exampleAddress(endpoint) })
      .getAttribute("href");
    expect((await request.get(href ?? "")).status()).toBe(200);
  }
});
