import { countryName } from "@/lib/domain/country";
import type { OfferRow } from "@/lib/domain/listed-offer";
import { OfferDot } from "./offer-summary";
import { HOST_KIND_WORD, OFFER_ROLE_WORD } from "./offer-words";

/** Who serves it; a dot says that the offer enters the model's price. */
export function OfferHost({ row: { host, role } }: { row: OfferRow }) {
  const enters = role === "cheapest" || role === "counted";
  return (
    <span className="flex gap-2" title={OFFER_ROLE_WORD[role]}>
      <span className="w-1.5 shrink-0 leading-4.5">{enters && <OfferDot />}</span>
      <span className="min-w-0">
        <span className="block truncate font-medium">{host.name}</span>
        <span className="block truncate text-second text-muted">
          {[host.kind && HOST_KIND_WORD[host.kind], host.country && countryName(host.country)]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <span className="sr-only">{OFFER_ROLE_WORD[role]}</span>
      </span>
    </span>
  );
}
