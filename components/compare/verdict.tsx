"use client";

import { lazy, Suspense, useState } from "react";
import { ModelSentence } from "@/components/model/model-sentence";
import type { Comparison } from "@/lib/domain/compare/comparison";
import type { VerdictSentence } from "@/lib/domain/compare/verdict";
import { sentenceText } from "@/lib/domain/model-verdict";

const EvidenceTable = lazy(() => import("./evidence-table"));

type VerdictProps = { sentences: readonly VerdictSentence[]; sources: Comparison["sources"] };

/** What the comparison comes to, and on demand the figures each sentence rests on. */
export function Verdict({ sentences, sources }: VerdictProps) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label="Verdict" className="mt-3">
      <p className="max-w-210 text-verdict text-pretty" data-verdict="">
        {sentences.map(({ sentence }, place) => (
          <ModelSentence key={place} sentence={sentence} />
        ))}
        <button
          type="button"
          className="link text-muted hover:text-text"
          data-print="no"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? "Hide the figures" : "Show the figures"}
        </button>
      </p>
      {open && (
        <div className="verdict-figures" data-print="no">
          <Suspense fallback={null}>
            {sentences.map(({ sentence, evidence }, place) => (
              <EvidenceTable
                key={place}
                caption={sentenceText(sentence)}
                evidence={evidence}
                sources={sources}
              />
            ))}
          </Suspense>
        </div>
      )}
    </section>
  );
}
