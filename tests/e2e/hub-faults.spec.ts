import { mkdtempSync, rmSync, statSync, truncateSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { startNext, type NextServer } from "@/bench/lib/next-server";
import { loadPostgres } from "@/lib/hub-index/postgres/load";
import { writeSeedIndex } from "@/lib/hub-index/seed";
import { SEED_FILE } from "@/lib/hub-index/seed-file";
import { readDump } from "@/lib/hub-index/sources/dump";
import { freePort } from "@/scripts/lib/free-port";
import { findPostgres, type RunningPostgres, startPostgres } from "@/scripts/lib/postgres";

test.describe.configure({ mode: "default" });

const links = (page: Page) => page.getByRole("rowheader").getByRole("link");
const down = (page: Page) => page.getByRole("alert").filter({ hasText: "does not answer" });

test.describe("PostgreSQL down", () => {
  const folder = findPostgres();
  let gate: Gate;
  let site: NextServer;

  test.beforeAll(async () => {
    gate = new Gate(await freePort(55_400));
    site = await startNext(".", 3650, { HF_HUB_OFFLINE: "1", DATABASE_URL: gate.url });
  });
  test.afterAll(async () => {
    await site.stop();
    await gate.shut();
  });

  test("/hub says so, and all else works", async ({ page, request }) => {
    expect((await page.goto(`${site.url}/hub?q=gpt-oss`))?.status()).toBe(200);
    await expect(down(page)).toContainText("asked again every few seconds");
    await expect(page.getByRole("searchbox", { name: "Search the Hub" })).toHaveValue("gpt-oss");
    for (const address of ["/", "/models/openai/gpt-oss-120b", "/api", "/api/v1/meta"])
      expect((await request.get(site.url + address)).status(), address).toBe(200);
  });

  test("the API answers 503 and says when to ask again", async ({ request }) => {
    for (const address of ["/api/v1/hub/models?q=a", "/api/v1/hub/facets"]) {
      const response = await request.get(site.url + address);
      expect(response.status()).toBe(503);
      expect(Number(response.headers()["retry-after"])).toBeGreaterThan(0);
      expect(response.headers()["content-type"]).toBe("application/problem+json");
      expect(response.headers()["access-control-allow-origin"]).toBe("*");
      expect(await response.json()).toMatchObject({ type: "/api#index-unavailable" });
    }
    // What is wrong with a question is said all the same.
    expect((await request.get(`${site.url}/api/v1/hub/models?sort=x`)).status()).toBe(400);
  });

  test.describe("and back", () => {
    test.skip(!folder, "There is no PostgreSQL here.");
    let server: RunningPostgres;
    test.beforeAll(async () => {
      test.setTimeout(120_000);
      server = await startPostgres(folder ?? "");
      await loadPostgres(server.url, readDump(SEED_FILE), { origin: "seed", asOf: "2026-08-23" });
    });
    test.afterAll(() => {
      server.stop();
    });

    test("the rows come by themselves, keep standing when it goes again, and come back", async ({
      page,
    }) => {
      await page.goto(`${site.url}/hub?q=gpt-oss`);
      await expect(down(page)).toBeVisible();
      await gate.open(new URL(server.url).port);
      await expect(links(page).first()).toHaveText("openai/gpt-oss-20b", { timeout: 15_000 });
      await expect(down(page)).toBeHidden();

      await gate.shut();
      await page.getByRole("searchbox", { name: "Search the Hub" }).fill("whisper-large");
      await expect(down(page)).toBeVisible({ timeout: 15_000 });
      await expect(links(page).first()).toHaveText("openai/gpt-oss-20b");

      await gate.open(new URL(server.url).port);
      await expect(links(page).first()).toContainText("whisper-large", { timeout: 15_000 });
      await expect(down(page)).toBeHidden();
      await gate.shut();
    });
  });
});

test.describe("a damaged index file", () => {
  let folder: string;
  let site: NextServer;

  test.beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "hub-index-"));
    const file = path.join(folder, "hub.duckdb");
    await writeSeedIndex(file);
    truncateSync(file, Math.floor(statSync(file).size / 2));
    site = await startNext(".", 3650, { HF_HUB_OFFLINE: "1", HUB_INDEX: file, DATABASE_URL: "" });
  });
  test.afterAll(async () => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is built anew from the seed, and the page says so", async ({ page }) => {
    await page.goto(`${site.url}/hub?q=gpt-oss`);
    await expect(
      page.getByText(/could not be used: .*the repos that ship with the site/),
    ).toBeVisible();
    await expect(links(page).first()).toHaveText("openai/gpt-oss-20b");
  });
});

/** A way to a database that can be shut: nobody listens then, and who is connected is cut off. */
class Gate {
  readonly url: string;
  readonly #port: number;
  readonly #sockets = new Set<net.Socket>();
  #server: net.Server | undefined;

  constructor(port: number) {
    this.#port = port;
    this.url = `postgres://weighbridge@127.0.0.1:${port}/postgres`;
  }

  async open(to: string): Promise<void> {
    const server = net.createServer((socket) => {
      const onward = net.connect(Number(to), "127.0.0.1");
      for (const end of [socket, onward]) {
        this.#sockets.add(end);
        end.on("error", () => end.destroy()).on("close", () => this.#sockets.delete(end));
      }
      socket.pipe(onward).pipe(socket);
    });
    this.#server = server;
    await new Promise<void>((listening) => server.listen(this.#port, "127.0.0.1", listening));
  }

  async shut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    const closed = new Promise<void>((resolve) =>
      server ? server.close(() => resolve()) : resolve(),
    );
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}
