import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** Whether `name`, asked for by the package at `from`, is in the lock file: beside it or above it. */
function isLocked(from: string, name: string): boolean {
  const parts = from === "" ? [] : from.split(/(?:^|\/)node_modules\//).slice(1);
  return [...Array(parts.length + 1).keys()].some((depth) =>
    Object.hasOwn(
      packages,
      [...parts.slice(0, depth), name].map((part) => `node_modules/${part}`).join("/"),
    ),
  );
}

// npm can leave out what this machine does not install; `npm ci` then fails everywhere.
it("locks the optional packages of every platform, not only this one's", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
  );
  expect(missing).toEqual([]);
});
