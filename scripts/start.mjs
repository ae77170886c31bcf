// @ts-check
import { build, isBuildCurrent } from "./lib/production-build.mjs";
import { runNext } from "./lib/run-next.mjs";

/** Serves the site on PORT (3000 unless set), building it first when sources or data have changed. */
async function start() {
  if (!isBuildCurrent()) {
    console.log("No current build: building first (about a minute).");
    const code = await build();
    if (code !== 0) return code;
  }
  return runNext(["start", "--port", process.env.PORT ?? "3000"]);
}

process.exitCode = await start();
