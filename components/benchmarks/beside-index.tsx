import { MixLink } from "@/components/layout/mix-link";
import { BESIDE_WORDS } from "@/lib/domain/benchmarks/benchmark-words";
import type { BenchmarkRow } from "@/lib/domain/benchmarks/benchmark-row";

/** The well-known measures that the index leaves out, and why. */
export function BesideIndex({ rows }: { rows: readonly Pick<BenchmarkRow, "id" | "name">[] }) {
  return (
    <dl className="grid max-w-210 gap-3">
      {rows
        .filter(({ id }) => BESIDE_WORDS[id])
        .map(({ id, name }) => (
          <div key={id}>
            <dt>
              <MixLink href={`/benchmarks/${id}`} className="link font-medium">
                {name}
              </MixLink>
            </dt>
            <dd className="text-pretty">{BESIDE_WORDS[id]}</dd>
          </div>
        ))}
    </dl>
  );
}
