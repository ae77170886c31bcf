import type { ReactNode } from "react";
import { ModelFact } from "@/components/model/model-fact";

/** Each computed figure in words and as its formula. */
export function Methods() {
  return (
    <dl className="max-w-210 border-t">
      <Method
        label="Price at a mix"
        formula="(i · ((1 − c) · input + c · cache read) + o · output) ÷ (i + o)"
      >
        USD per 1M tokens for i tokens in and o tokens out, of which the share c of the input is
        read from cache. The mix is 3 : 1 with nothing cached until you set another. A host that
        lists no cache price is counted at its input price and marked *. Batch prices are used where
        an offer has them.
      </Method>
      <Method
        label="A model’s price"
        formula="median over hosts of each host’s cheapest paid standard offer"
      >
        For downloadable weights, over everyone who runs them: labs, clouds and hosts; regional
        twins count once. A closed model’s price is its own lab’s. Resellers, plans, free offers and
        listings at 0 never enter it. An even number of hosts takes the mean of the middle two.
      </Method>
      <Method
        label="Cost of a workload"
        formula="requests · 30.4375 days · ((input − cached) · input price + cached · cache read + output · reasoning · output price)"
      >
        Each host’s cheapest offer that takes a request of that length, then the median over hosts
        as for a price. A request with more input than an offer’s bound for long contexts is billed
        whole at its higher prices. The share sent as a batch is billed at batch prices where an
        offer has them; of the offers that count none has yet. No source lists prices by the hour of
        the day.
      </Method>
      <Method label="Good enough">
        A model reaches a threshold when its value does, and may reach it when only its 90 %
        interval does; as good as another means better or tied. That is good enough for the task
        measured, not best in general.
      </Method>
      <Method label="Index" formula="performance = sigmoid(slope · (capability − difficulty))">
        The Epoch Capabilities Index with its 90 % interval, as published; each benchmark’s slope
        and difficulty are Epoch’s. Two models anchor the scale and so have no interval. Fewer than
        four benchmarks give no index. Epoch’s fit counts scores from developers’ own reports too; a
        model’s page marks them and holds each score against what the index predicts.
      </Method>
      <Method label="Task index" formula="the index’s formula over one task’s benchmarks">
        The capability that fits a model’s scores on the task’s benchmarks best by least squares,
        with Epoch’s slopes and difficulties as they are. It takes three benchmarks; scores from a
        developer’s own report never enter, nor do votes or function calling, which lie on no common
        scale. The 90 % interval comes from drawing the benchmarks anew 400 times, widened where
        they are few. No model has three such benchmarks for knowledge or tool use, so there is no
        index for them.
      </Method>
      <Method label="Tie" formula="|Δ| ≤ √(h₁² + h₂²)">
        h is the half width of a model’s interval towards the other. Two models that close are not
        told apart, and no verdict ranks them.
      </Method>
      <Method label="Weights">
        Open when the license lets you use the weights commercially without asking; restricted when
        they can be downloaded but the license forbids commercial use or limits who may; closed when
        only an API is sold.
      </Method>
      <Method label="License">
        As the model’s own repository states it, an exact entry going before the family’s usual one.
        What a license allows is read from its text, which each license links to. Not known is never
        guessed. This is no legal advice.
      </Method>
      <Method label="Parameters">
        The publisher’s stated total before the count of stored files, which is low for packed
        weights. Both are shown where they differ by more than 2 %; a doubtful figure is marked ?
        and says why.
      </Method>
      <Method label="When sources disagree">
        The most trusted value is shown, for prices the newer; the others stand beside it with their
        source and date, and in the list above.
      </Method>
      <Method label="One identity">
        A price row is under a model only if its id or name is that model’s word for word; fast,
        batch and priority levels of the same weights are other offers of it. Names in quality
        sources are matched by a table kept by hand.
      </Method>
    </dl>
  );
}

function Method({
  label,
  formula,
  children,
}: {
  label: string;
  formula?: string;
  children: ReactNode;
}) {
  return (
    <ModelFact label={label}>
      {formula && <code className="mb-1 block font-mono text-head">{formula}</code>}
      {children}
    </ModelFact>
  );
}
