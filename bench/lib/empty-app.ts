import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = path.join(ROOT, "bench", ".work", "empty-app");

const FILES = {
  "package.json": `{ "private": true, "type": "module" }\n`,
  // Packages are the repository's own, two folders up.
  "next.config.js": `export default { turbopack: { root: ${JSON.stringify(ROOT)} } };\n`,
  "app/layout.jsx": `export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`,
  "app/page.jsx": `export default function Page() {
  return <main>Hello</main>;
}
`,
};

/** Writes and builds the smallest app Next can serve, of the same version and packages; returns its folder. */
export function buildEmptyApp(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(FOLDER, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const next = path.join(ROOT, "node_modules/next/dist/bin/next");
  const { status, stdout } = spawnSync(process.execPath, [next, "build", FOLDER], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error(`The empty app does not build:\n${stdout}`);
  return FOLDER;
}
