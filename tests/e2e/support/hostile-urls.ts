import fc from "fast-check";
import { ENDPOINTS } from "@/lib/api/endpoints";
import { CLAIMS } from "@/lib/domain/claims";
import { claimsParams, claimSortParams } from "@/lib/search/claims";
import { compareParams } from "@/lib/search/compare";
import { costParams } from "@/lib/search/cost";
import { explorerParams } from "@/lib/search/explorer";
import { hubStatsParams } from "@/lib/search/hub-stats";
import { hubParams } from "@/lib/search/hub";
import { mixParams } from "@/lib/search/mix";
import { substituteParams } from "@/lib/search/substitutes";
import { changesParams } from "@/lib/search/changes";
import { chartParams } from "@/lib/search/charts";
import { tableParams } from "@/lib/search/tables";
import { trendsParams } from "@/lib/search/trends";
import { workloadParams } from "@/lib/search/workload";

/** A tag that no page has: where it stands in HTML as it is here, what a caller sent became markup. */
export const MARK = "wbx7f3a";

type Route = { path: string; parameters: readonly string[] };

const PAGE_PARAMETERS = [
  ...Object.keys(explorerParams),
  ...Object.keys(mixParams),
  ...Object.keys(compareParams),
  ...Object.keys(substituteParams),
  "_rsc",
  "nxtPlab",
];

const CHART_PARAMETERS = [
  ...Object.keys({ ...chartParams, ...mixParams, ...workloadParams }),
  "theme",
  "_rsc",
];

const TRENDS_PARAMETERS = [
  ...Object.keys({ ...trendsParams, ...tableParams, ...mixParams }),
  "_rsc",
];

const CHANGES_PARAMETERS = [
  ...Object.keys({ ...changesParams, ...tableParams, ...mixParams }),
  "format",
  "_rsc",
];

const CLAIM_PARAMETERS = [
  ...CLAIMS.flatMap(({ switches }) => Object.keys(switches)),
  ...Object.keys({ ...claimsParams, ...claimSortParams, ...mixParams }),
  "table",
];

const to = (parameters: readonly string[], ...paths: string[]): Route[] =>
  paths.map((path) => ({ path, parameters }));

/** `*` is where something hostile goes, besides the query. Each is tried as often as the next. */
const ROUTES: readonly Route[] = [
  ...to(PAGE_PARAMETERS, "/", "/", "/compare", "/models/openai/gpt-oss-120b", "/api", "/data"),
  ...to([...Object.keys(costParams), ...Object.keys(mixParams)], "/cost", "/cost"),
  ...to(
    [...Object.keys(hubStatsParams), "table"],
    "/hub/stats",
    "/hub/*",
    "/hub/*/*",
    "/hub/*/*/*",
  ),
  ...to([...Object.keys(hubParams), ...Object.keys(mixParams)], "/hub", "/hub"),
  ...to(CLAIM_PARAMETERS, "/claims", "/claims/*", ...CLAIMS.map(({ id }) => `/claims/${id}`)),
  ...to(CLAIM_PARAMETERS, "/claims/*/image", "/claims/months-behind/image", "/api/v1/claims/*"),
  ...to(CHART_PARAMETERS, "/charts", "/charts", "/embed/chart", "/provenance.json"),
  ...to(CHANGES_PARAMETERS, "/changes", "/changes", "/changes/image", "/feed"),
  ...to(TRENDS_PARAMETERS, "/trends", "/trends", "/trends/image"),
  ...to(PAGE_PARAMETERS, "/models/openai/*", "/models/*/*", "/models/*", "/*", "/*/*"),
  ...to(
    PAGE_PARAMETERS,
    "/catalog.json",
    "/quality.json",
    "/task-scores.json",
    "/data/conflicts.json",
    "/data/unmatched.json",
  ),
  ...to(PAGE_PARAMETERS, "/palette.json", "/manifest.webmanifest", "/_next/*", "/_next/static/*"),
  ...to([...PAGE_PARAMETERS, "asof", "theme"], "/embed/compare", "/embed/*", "/compare/image"),
  ...to([...Object.keys(mixParams)], "/models/*/*/image", "/models/openai/gpt-oss-120b/image"),
  ...to(["url", "w", "q"], "/_next/image"),
  ...to(["format"], "/api/*", "/api/v1/*", "/api/v1/models/*", "/api/v1/openapi.json"),
  ...ENDPOINTS.flatMap(({ path, parameters }) => {
    const hostile = path.replace(/\{\w+\}/g, "*");
    return to(Object.keys(parameters), hostile, hostile);
  }),
  ...to([...Object.keys(mixParams)], "/api/v1/models/openai/gpt-oss-120b"),
  ...to(Object.keys(explorerParams), "/api/v1/models", "/api/v1/models"),
];

const PROTOTYPE_NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "__defineGetter__",
  "valueOf",
];
const NUMBERS = [
  "NaN",
  "Infinity",
  "-Infinity",
  "1e999",
  "-1",
  "-0",
  "0x10",
  "9".repeat(400),
  "1e-400",
  "９９",
  "9007199254740993",
  "1_000",
];
const RANGES = [
  "min:9B,max:1B",
  "min:NaN,max:Infinity",
  "min:1e999",
  "max:-5",
  "min:,max:",
  "min:1,min:2,min:3",
  "..",
  "1..",
  "min:9999-99-99,max:0000-00-00",
  "min:2026-13",
  "max:99999999999999999999T",
];
const MARKUP = [
  `<${MARK}>`,
  `"><${MARK} onmouseover=alert(1)>`,
  `'><${MARK}>`,
  `</script><${MARK}>`,
  `</title><${MARK}>`,
  `<!--<${MARK}>-->`,
  `]]><${MARK}>`,
  `javascript:alert("${MARK}")`,
  `\${7*7}{{7*7}}<${MARK}>`,
];
const TEXTS = [
  "gpt",
  "openai",
  "mit",
  "open,restricted,closed",
  "-price",
  "3:1",
  "0:0",
  "license:mit params:<70B",
  `-"unclosed`,
  "q:q:q:::",
  "q=1&q=2",
  "'; DROP TABLE models; --",
  "\u202Egpt\u0000",
  "مرحبا 你好 🧮 \u{1F468}\u200D\u{1F469}",
  "İıſK",
  "a\u0301".repeat(200),
  "true",
  "null",
  "undefined",
  "[object Object]",
  '{"$gt":""}',
  "[".repeat(300),
  "(".repeat(300),
  "a,".repeat(2000),
  "a".repeat(7500),
  "-".repeat(3000),
  "%".repeat(100),
];
/** As they go over the wire, whatever they decode to. */
const RAW = [
  "%",
  "%zz",
  "%0",
  "%00",
  "%ff%fe",
  "%c0%ae%c0%ae%c0%af",
  "%ED%A0%80",
  "%E0%80%80",
  "%25%32%35",
  "%252e%252e%252f",
  "..%2f..%2f..%2fetc%2fpasswd",
  "../../../../etc/passwd",
  "%2e%2e/%2e%2e/",
  "..%5c..%5cwindows",
  "//example.org/",
  "/%5cexample.org",
  "%0d%0aSet-Cookie:%20x=1",
  "%0aX-Header:1",
  ";jsessionid=1",
  "+",
  "%20",
  "%C2%A0",
  "*",
  "~root",
  ".git/config",
  ".env",
  "\u00e9\u00ff\u0080",
  "a%2Fb%2Fc",
  "%3Cscript%3E",
  "[lab]",
  "[...path]",
  "(.)(..)",
  "$$",
  "@slot",
];

const plain = fc.oneof(
  fc.constantFrom(...PROTOTYPE_NAMES),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...RANGES),
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...TEXTS),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.constantFrom(...TEXTS, ...NUMBERS), { maxLength: 6 }).map((parts) => parts.join(",")),
);
const piece = fc.oneof(
  { weight: 4, arbitrary: plain.map(encode) },
  { weight: 1, arbitrary: fc.constantFrom(...RAW) },
);

/** Percent-encoded, lone surrogates as the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"));
}

/** A parameter of the route by its place, or a name that none has. */
const name = fc.oneof(
  { weight: 8, arbitrary: fc.nat(1000) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...PROTOTYPE_NAMES,
      "q[]",
      "q[a][b]",
      "lab[0]",
      `${"a[".repeat(100)}${"]".repeat(100)}`,
    ),
  },
  { weight: 1, arbitrary: piece },
);
const pairs = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.tuple(name, piece), { minLength: 1, maxLength: 3 }) },
  // One name again and again.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.tuple(name, piece), fc.integer({ min: 2, max: 60 }))
      .map(([pair, times]) => Array<typeof pair>(times).fill(pair)),
  },
  { weight: 2, arbitrary: fc.constant([]) },
);
const filling = fc.tuple(fc.tuple(piece, piece), pairs);

/** Longest address; Node refuses headers beyond 16 KB by itself. */
const LONGEST = 8192;

/** Hostile addresses: the same for the same seed, and every route as often as the next. */
export function hostileUrls(seed: number, count: number): string[] {
  return fc.sample(filling, { seed, numRuns: count }).map(([pieces, pairs], place) => {
    const { path, parameters } = ROUTES[place % ROUTES.length] as Route;
    const left = [...pieces];
    const filled = path.replaceAll("*", () => left.pop() ?? "");
    const named = (key: string | number) =>
      typeof key === "string" ? key : (parameters[key % parameters.length] ?? "none");
    const query = pairs.map(([key, value]) => `${named(key)}=${value}`).join("&");
    return `${filled}${query && "?"}${query}`.slice(0, LONGEST);
  });
}
