import { headers } from "next/headers";
import { Suspense } from "react";
import { MissingBenchmark } from "@/components/benchmarks/missing-benchmark";
import { benchmarkRows } from "@/lib/catalog/benchmarks";
import { editDistance } from "@/lib/domain/nearest";
import { MISSING_BENCHMARK } from "@/lib/search/missing-benchmark";

export default function NotFound() {
  return (
    <Suspense fallback={<MissingBenchmark nearest={[]} />}>
      <Nearest />
    </Suspense>
  );
}

/** The benchmarks spelt most like the one asked for; without the proxy's header there is nothing to look for. */
async function Nearest() {
  const asked = (await headers()).get(MISSING_BENCHMARK)?.toLowerCase().slice(0, 60);
  if (asked === undefined) return <MissingBenchmark nearest={[]} />;
  const far = ({ id }: { id: string }) => (id.startsWith(asked) ? 0.5 : editDistance(asked, id));
  const nearest = benchmarkRows()
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => far(a) - far(b));
  return <MissingBenchmark nearest={nearest.slice(0, 5)} />;
}
