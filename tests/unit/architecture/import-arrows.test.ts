import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint({
  // The sample files are not on disk, so the rules that need types cannot run on them.
  overrideConfig: [
    {
      files: ["**/*.{ts,tsx}"],
      ...tseslint.configs.disableTypeChecked,
      languageOptions: { parserOptions: { projectService: false } },
    },
  ],
});

/** What the project's lint says of the arrows of one file. */
async function arrowErrors(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal || ruleId === "weighbridge/import-arrows")
    .map(({ message }) => message);
}

const imports = (specifier: string) => `import * as it from "${specifier}";\nexport { it };\n`;

describe("import arrows", () => {
  it.each([
    ["app/page.tsx", "@/components/explorer/explorer"],
    ["app/page.tsx", "@/lib/catalog/catalog"],
    ["app/api/v1/models/route.ts", "@/lib/search/explorer"],
    ["app/api/v1/hub/models/route.ts", "@/lib/hub/search"],
    ["app/page.tsx", "./globals.css"],
    ["components/explorer/row.tsx", "@/components/ui/badge"],
    ["components/explorer/row.tsx", "@/lib/domain/format"],
    ["components/explorer/row.tsx", "@/lib/search/explorer"],
    ["components/explorer/row.tsx", "react"],
    ["components/charts/frontier.client.tsx", "recharts"],
    ["lib/search/explorer.ts", "@/lib/domain/filter"],
    ["lib/search/explorer.ts", "nuqs/server"],
    ["lib/catalog/catalog.ts", "@/lib/domain/join"],
    ["lib/catalog/catalog.ts", "@/data/snapshot/models.json"],
    ["lib/catalog/catalog.ts", "node:fs/promises"],
    ["lib/sources/epoch.ts", "../domain/facts"],
    ["lib/sources/epoch.ts", "csv-parse/sync"],
    ["lib/api/rows.ts", "@/lib/catalog/catalog"],
    ["lib/api/rows.ts", "@/lib/search/explorer"],
    ["lib/refresh/build.ts", "@/lib/sources/load"],
    ["lib/refresh/build.ts", "@/lib/catalog/files"],
    ["lib/hub/client.ts", "@huggingface/hub"],
    ["lib/hub-index/engine.ts", "@duckdb/node-api"],
    ["lib/domain/blend.ts", "zod"],
    ["lib/domain/blend.ts", "./offer"],
    ["scripts/data-refresh.ts", "../lib/sources/runner"],
    ["tests/unit/domain/blend.test.ts", "@/lib/domain/blend"],
    ["tests/hub-server/server.ts", "@huggingface/hub"],
    ["bench/page.ts", "../scripts/lib/browser"],
  ])("lets %s import %s", async (file, specifier) => {
    expect(await arrowErrors(file, imports(specifier))).toEqual([]);
  });

  it.each([
    ["lib/domain/blend.ts", "react"],
    ["lib/domain/blend.ts", "next/server"],
    ["lib/domain/blend.ts", "csv-parse/sync"],
    ["lib/domain/blend.ts", "node:fs"],
    ["lib/domain/blend.ts", "@/lib/catalog/catalog"],
    ["lib/domain/blend.ts", "../search/explorer"],
    ["lib/search/explorer.ts", "@/lib/catalog/catalog"],
    ["lib/search/explorer.ts", "react"],
    ["lib/catalog/catalog.ts", "@/lib/sources/epoch"],
    ["lib/catalog/catalog.ts", "@/app/page"],
    ["lib/catalog/catalog.ts", "../../components/ui/badge"],
    ["lib/catalog/catalog.ts", "@huggingface/hub"],
    ["lib/catalog/catalog.ts", "@/lib/refresh/build"],
    ["components/explorer/row.tsx", "@/lib/refresh/build"],
    ["components/explorer/row.tsx", "@/lib/api/rows"],
    ["lib/api/rows.ts", "@/lib/sources/load"],
    ["lib/refresh/build.ts", "@/lib/hub/client"],
    ["lib/hub/client.ts", "@/lib/hub-index/engine"],
    ["lib/hub-index/engine.ts", "@/lib/hub/client"],
    ["lib/hub/client.ts", "@/lib/catalog/catalog"],
    ["lib/sources/hub.ts", "@huggingface/hub"],
    ["lib/sources/hub.ts", "../catalog/catalog"],
    ["components/explorer/row.tsx", "@/lib/catalog/catalog"],
    ["components/explorer/row.tsx", "@/lib/hub/client"],
    ["components/explorer/row.tsx", "@/lib/hub-index/query"],
    ["components/explorer/row.tsx", "@/lib/sources/epoch"],
    ["components/explorer/row.tsx", "@/app/page"],
    ["components/explorer/row.tsx", "@/data/snapshot/models.json"],
    ["components/explorer/row.tsx", "node:path"],
    ["components/explorer/row.tsx", "recharts"],
    ["components/ui/badge.tsx", "@/components/explorer/row"],
    ["components/ui/badge.tsx", "@/lib/domain/license"],
    ["app/page.tsx", "@huggingface/hub"],
    ["app/page.tsx", "@/data/snapshot/models.json"],
    ["app/page.tsx", "../scripts/lib/browser"],
    ["scripts/data-refresh.ts", "@/app/page"],
    ["scripts/data-refresh.ts", "../components/ui/badge"],
  ])("keeps %s from importing %s", async (file, specifier) => {
    expect(await arrowErrors(file, imports(specifier))).toHaveLength(1);
  });

  it.each([
    ["a re-export", 'export { load } from "@/lib/catalog/catalog";'],
    ["a star re-export", 'export * from "@/lib/catalog/catalog";'],
    ["a dynamic import", 'export const load = () => import("@/lib/catalog/catalog");'],
    ["a type import", 'import type { Load } from "@/lib/catalog/catalog";\nexport type L = Load;'],
    ["an inline type", 'export type L = import("@/lib/catalog/catalog").Load;'],
    ["a side effect", 'import "@/lib/catalog/catalog";'],
  ])("sees %s", async (_form, code) => {
    expect(await arrowErrors("components/explorer/row.ts", code)).toHaveLength(1);
  });

  it("asks for an arrow for a new folder below lib", async () => {
    const errors = await arrowErrors("lib/helpers/misc.ts", imports("zod"));
    expect(errors).toEqual([expect.stringContaining("lib/helpers has no arrow")]);
  });
});
