// @ts-check
import { build } from "./lib/production-build.mjs";

process.exitCode = await build();
