import { catalog, explorable, snapshotDates } from "@/lib/catalog";
import { sourceLine } from "@/lib/domain/source-line";

/** What the site's own picture says of it. */
export function siteFacts() {
  const { models } = explorable();
  const open = models.filter(({ weights }) => weights === "open").length;
  const hosts = new Set(models.flatMap(({ hosts }) => hosts)).size;
  return {
    counts: [
      { value: models.length, label: "models" },
      { value: open, label: "with open weights" },
      { value: hosts, label: "hosts" },
      { value: catalog().scores.length, label: "benchmark scores" },
    ],
    source: sourceLine(snapshotDates()),
  };
}
