import type { ReactNode } from "react";
import { longDate } from "@/lib/domain/format";
import type { LiveFacts, LiveProviders } from "@/lib/domain/hub/live-facts";
import { EvaluationTable } from "./evaluation-table";
import { ModelNote } from "./model-note";
import { ProviderTable } from "./provider-table";

type HubLivePartsProps = {
  facts: LiveFacts;
  providers: LiveProviders;
  /** The license tag now and in the snapshot, where they differ. */
  licenseChange: { before: string; now: string | null; asOf: string } | null;
};

/** What only the live Hub says. It has no fixed height, so nothing may stand below it. */
export function HubLiveParts({ facts, providers, licenseChange }: HubLivePartsProps) {
  const { evaluations, evaluationsLeftOut, disabled } = facts;
  return (
    <>
      {licenseChange && (
        <ModelNote>
          The license tag has changed: <code>{licenseChange.before}</code> on{" "}
          {longDate(licenseChange.asOf)},{" "}
          {licenseChange.now ? <code>{licenseChange.now}</code> : "none"} now. The license above is
          the snapshot’s; read the repository’s own before you rely on either.
        </ModelNote>
      )}
      {disabled && (
        <ModelNote>The Hub has disabled this repository: its files are out of reach.</ModelNote>
      )}
      <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-2">
        <Part title="Inference providers" detail={providersDetail(providers)}>
          <ProviderTable answer={providers} />
        </Part>
        <Part
          title="Evaluation results"
          detail={`listed by the repository${evaluationsLeftOut > 0 ? `; ${evaluationsLeftOut} without a number left out` : ""}`}
        >
          <EvaluationTable results={evaluations} />
        </Part>
      </div>
    </>
  );
}

function Part({ title, detail, children }: { title: string; detail: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h3 className="font-semibold">{title}</h3>
      <p className="mb-1 text-head text-muted">{detail}</p>
      {children}
    </section>
  );
}

function providersDetail(providers: LiveProviders): string {
  const prices = "through the Hub’s router, USD per 1M tokens";
  if (providers.state === "unknown") return prices;
  const { asOf } = providers;
  return `${prices}, ${longDate(asOf.slice(0, 10))}, ${asOf.slice(11, 16)} UTC`;
}
