import { Unknown } from "@/components/ui/numeric-cell";
import { count, tokens, usd } from "@/lib/domain/format";
import type { LiveProviders } from "@/lib/domain/hub/live-facts";
import { noAnswerText } from "@/lib/domain/hub/no-answer-text";

/** Who serves the model through the Hub's router, at what price and speed, as it said just now. */
export function ProviderTable({ answer }: { answer: LiveProviders }) {
  if (answer.state === "unknown") {
    return <p className="text-muted">Not known: {noAnswerText(answer.reason)}.</p>;
  }
  if (answer.providers.length === 0) {
    return <p className="text-muted">None serves it through the Hub’s router.</p>;
  }
  return (
    <table className="figures w-full border-collapse">
      <caption className="sr-only">Inference providers</caption>
      <thead className="text-head text-muted">
        <tr className="border-b *:py-1.5 *:ps-3 *:text-end *:font-normal max-sm:*:ps-1.5">
          <th scope="col" className="ps-0! text-start!">
            Provider
          </th>
          <th scope="col">Input</th>
          <th scope="col">Output</th>
          <th scope="col">Context</th>
          <th scope="col" title="Time to the first token">
            Latency
          </th>
          <th scope="col" title="Tokens per second">
            Speed
          </th>
        </tr>
      </thead>
      <tbody>
        {answer.providers.map(({ provider, ...says }) => (
          <tr key={provider} className="border-b *:py-1.5 *:ps-3 *:text-end max-sm:*:ps-1.5">
            <th
              scope="row"
              className="w-full max-w-0 truncate ps-0! text-start! font-normal"
              title={provider}
            >
              {provider}
            </th>
            <Said value={says.input}>{usd}</Said>
            <Said value={says.output}>{usd}</Said>
            <Said value={says.context}>{tokens}</Said>
            <Said value={says.latencyMs}>{(ms) => `${count(ms)} ms`}</Said>
            <Said value={says.throughput}>{(speed) => `${count(speed)} t/s`}</Said>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Said({ value, children }: { value: number | null; children: (value: number) => string }) {
  return <td className="whitespace-nowrap">{value === null ? <Unknown /> : children(value)}</td>;
}
