import type { OfferRow } from "@/lib/domain/listed-offer";
import { OFFER_STATE_WORD } from "./offer-words";

/** What sets an offer apart, in a second line. */
export function OfferTags({ row }: { row: OfferRow }) {
  const tags = [
    row.role === "cheapest" && "cheapest",
    row.tier !== "standard" && row.tier,
    row.quantization,
    OFFER_STATE_WORD[row.state],
    row.deprecated && "being retired",
  ].filter((tag) => typeof tag === "string");
  if (tags.length === 0) return null;
  return (
    <span className="block text-second">
      {tags.map((tag, place) => (
        <span
          key={tag}
          className={
            tag === "cheapest"
              ? "font-medium text-allowed"
              : tag === "stale" || tag === "being retired"
                ? "text-conditions"
                : "text-muted"
          }
        >
          {place > 0 && <span className="font-normal text-muted"> · </span>}
          {tag}
        </span>
      ))}
    </span>
  );
}
