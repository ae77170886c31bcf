import { wordList } from "@/lib/domain/compare/cell";
import { CHART_EMBED_HEIGHT, compareEmbedHeight } from "@/lib/search/embed";
import { sharedChart } from "./shared-chart";
import { sharedComparison } from "./shared-comparison";

/** What can be framed of a page. */
type Embed = {
  /** What it shows, in a sentence. */
  title: string;
  /** Addresses on this site: of the embed, and of its preview image. */
  path: string;
  image: string;
  /** The height it needs, in px. */
  height: number;
};

type EmbeddedPage = {
  /** Path of its embed. */
  embed: string;
  describe: (search: URLSearchParams) => Pick<Embed, "title" | "height"> | null;
};

/** The pages that other sites can frame, by their path. */
const PAGES: Readonly<Record<string, EmbeddedPage>> = {
  "/compare": {
    embed: "/embed/compare",
    describe(search) {
      const { models, verdict } = sharedComparison(search);
      if (models.length === 0) return null;
      const title = verdict[0] ?? wordList(models.map(({ name }) => name));
      return { title, height: compareEmbedHeight(models.length) };
    },
  },
  "/charts": {
    embed: "/embed/chart",
    describe: (search) => ({
      title: sharedChart(search).finding.title,
      height: CHART_EMBED_HEIGHT,
    }),
  },
};

/** The embed of a page of ours, or of an embed itself; null for every other address. */
export function embedOf(address: string, origin: string): Embed | null {
  if (!URL.canParse(address, origin)) return null;
  const { host, protocol, pathname, search, searchParams } = new URL(address, origin);
  if (host !== new URL(origin).host || !/^https?:$/.test(protocol)) return null;
  const [page, known] =
    Object.entries(PAGES).find(([path, { embed }]) => path === pathname || embed === pathname) ??
    [];
  const described = known?.describe(searchParams);
  if (!page || !known || !described) return null;
  return { ...described, path: `${known.embed}${search}`, image: `${page}/image${search}` };
}
