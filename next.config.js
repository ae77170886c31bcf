// @ts-check
import { headerRules } from "./security-headers.js";

const development = process.env.NODE_ENV === "development";

/** @type {import("next").NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  typedRoutes: true,
  reactStrictMode: true,
  reactCompiler: true,
  poweredByHeader: false,
  // Next hashes a page's whole HTML anew for every request; the API has tags of its own.
  generateEtags: false,
  // A second copy of each page's data in its HTML, for links not yet followed: it doubles what the explorer sends.
  experimental: { cachedNavigations: false },
  // Only the Dockerfile asks for it: `next start` refuses a standalone build.
  ...(process.env.BUILD_STANDALONE === "1" && { output: "standalone" }),
  // Loads a shared library, which no bundler can take in.
  serverExternalPackages: ["@duckdb/node-api", "@duckdb/node-bindings"],
  // Files read or loaded at run time by path, which the tracer cannot see.
  outputFileTracingIncludes: {
    "/*": [
      "./data/{curated,snapshot,hub}/**/*",
      "./app/fonts/*.ttf",
      "./node_modules/@duckdb/node-bindings-*/**/*",
    ],
  },
  headers: async () => headerRules({ development }),
};

export default config;
