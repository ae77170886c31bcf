// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runNext } from "./run-next.mjs";

/** What a build is made of. Contents are compared, not dates: in a fresh checkout every file is new. */
const INPUTS = [
  "app",
  "components",
  "data/curated",
  "data/hub",
  "data/snapshot",
  "lib",
  "public",
  "next.config.js",
  "package-lock.json",
  "postcss.config.mjs",
  "security-headers.js",
  "tsconfig.json",
];
const STAMP = ".next/inputs.sha256";

/** Builds the site and leaves a stamp of what it was built from. Resolves with Next's exit code. */
export async function build() {
  // Taken before: an edit made while building is not taken for built.
  const inputs = fingerprint();
  rmSync(STAMP, { force: true });
  const code = await runNext(["build"]);
  if (code === 0) writeFileSync(STAMP, inputs);
  return code;
}

/** Whether `.next` holds a build of exactly the present sources, data and packages. */
export function isBuildCurrent() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint();
}

function fingerprint() {
  // A standalone build is another kind of build, which `next start` cannot serve.
  const hash = createHash("sha256").update(process.env.BUILD_STANDALONE ?? "");
  for (const file of INPUTS.flatMap(filesBelow)) {
    hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** @param {string} entry @returns {string[]} */
function filesBelow(entry) {
  if (!existsSync(entry)) return [];
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => filesBelow(path.join(entry, name)));
}
