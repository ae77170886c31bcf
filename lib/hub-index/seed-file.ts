import path from "node:path";

/** The repos that ship with the site, written by `npm run hub:seed`. */
export const SEED_FILE = path.join("data", "hub", "seed.ndjson.gz");
