import type { Metadata } from "next";
import { GuideSection } from "@/components/guide/guide-section";
import "@/components/guide/guide.css";
import {
  chartFinding,
  claimFigure,
  listedModels,
  monthlyCost,
  offersOf,
} from "@/lib/share/quoted-figure";

export const metadata: Metadata = {
  title: "Guide: open and closed models",
  description:
    "What weights are, how open weights differ from open source, which licenses restrict, tokens against GPU time, and when to move. Each point with today’s figure.",
  alternates: { canonical: "/guide" },
};

export default function GuidePage() {
  return (
    <article className="guide">
      <header>
        <h1 className="text-title font-semibold">Open and closed models, in short</h1>
        <p className="mt-2 text-verdict text-pretty">
          What the words on this site mean, and how to choose. The figures are today’s; each leads
          to the view it was read from.
        </p>
      </header>

      <GuideSection
        id="weights"
        title="What weights are"
        figures={[
          {
            ...listedModels("weights=open"),
            words: "models whose weights may be used commercially without asking.",
          },
          { ...listedModels("weights=closed"), words: "models that can only be called." },
        ]}
      >
        <p>
          A language model is a large file of numbers, its weights, and a small program that reads
          them. Whoever has the file can run the model, change it, and keep it.
        </p>
        <p>
          Nobody outside the lab has the file of a closed model. It answers over the network, at the
          lab’s price, for as long as the lab offers it.
        </p>
      </GuideSection>

      <GuideSection
        id="open-source"
        title="Open weights are not open source"
        figures={[
          { ...listedModels("license=mit,apache-2.0"), words: "models under MIT or Apache-2.0." },
          {
            ...claimFigure("mostly-mit", "Under MIT"),
            words: "of open models are under MIT, which is not most of them.",
          },
        ]}
      >
        <p>
          Open weights means that the file can be downloaded. Open source asks for more: the code,
          and enough about the training data to build the model again. Few labs give that, so this
          site says open weights and no more.
        </p>
        <p>
          What the file may be used for is in its license. MIT and Apache-2.0 allow nearly anything
          and ask that their notice stays with it.
        </p>
      </GuideSection>

      <GuideSection
        id="licenses"
        title="Licenses that restrict"
        figures={[
          { ...listedModels("weights=restricted"), words: "models with restricted weights." },
          {
            ...listedModels("weights=restricted&use=not-allowed"),
            words: "of them may not be used commercially at all.",
          },
          {
            ...listedModels("weights=restricted&use=conditions"),
            words: "may be, within limits of size or under conditions.",
          },
        ]}
      >
        <p>
          Some licenses forbid commercial use. Some allow it up to a number of users or a revenue;
          above that you have to ask. Some rule out certain uses, or want the model’s name shown in
          your product.
        </p>
        <p>
          Weights with a ban on commercial use or a limit of size are called restricted here, and
          each model’s page lists its conditions. Read the text itself before you ship: one name may
          stand for several texts.
        </p>
      </GuideSection>

      <GuideSection
        id="behind"
        title="How far behind open models are"
        figures={[
          {
            ...claimFigure("months-behind", "Lag"),
            words: "from a closed record to an open model that cannot be told from it.",
          },
          {
            ...claimFigure("months-behind", "Lag", "rule=strict"),
            words: "if the open model has to be at least as high.",
          },
          {
            ...claimFigure("r1-narrowed-the-gap", "Gap today"),
            words: "of the index between the best closed and the best open model.",
          },
        ]}
      >
        <p>
          The best closed model is usually ahead. By how long depends on what you count as caught
          up, and on whether your task needs the best. An index sums up many benchmarks and none of
          your work: test on your own cases before you believe it.
        </p>
      </GuideSection>

      <GuideSection
        id="tokens"
        title="What tokens cost"
        figures={[
          {
            ...claimFigure("cheaper-on-average", "Open models cost less by"),
            words: "is what open models cost less on average, over unlike models.",
          },
          {
            ...claimFigure("cheaper-at-equal-quality", "Tiers in which open is cheaper"),
            words: "of the quality tiers that have both kinds have an open model as the cheapest.",
          },
          { ...offersOf("openai/gpt-oss-120b"), words: "offers of gpt-oss-120b alone." },
          {
            ...claimFigure("hosts-compete", "Dearest host over cheapest, median"),
            words: "from the cheapest host of an open model to its dearest, in the median.",
          },
          { ...chartFinding("use=allowed"), words: "among models that may be used commercially." },
        ]}
      >
        <p>
          Hosts bill input and output tokens apart, so a price needs a mix of the two. The bar above
          a page with prices sets it for the whole site; here it is three tokens in for one out.
        </p>
        <p>
          A closed model has its lab’s price. An open one has as many prices as hosts, and this site
          takes the median. Averages over all models hide that they are unlike; compare at the
          quality you need.
        </p>
      </GuideSection>

      <GuideSection
        id="gpus"
        title="Per token or per GPU hour"
        figures={[
          {
            ...claimFigure("gpus-can-be-cheaper", "Volume at which both cost the same"),
            words: "of gpt-oss-120b cost as much from rented GPUs as from a host of median price.",
          },
          {
            ...claimFigure("gpus-can-be-cheaper", "GPUs busy then"),
            words: "of the time they would be busy.",
          },
          {
            ...claimFigure("gpus-can-be-cheaper", "GPUs busy then", "price=min"),
            words: "against the cheapest host: more than they can serve above 100 %.",
          },
          {
            ...listedModels("weights=open,restricted&params=max:32B"),
            words: "models of at most 32B parameters, which one GPU of 80 GB holds in 16 bit.",
          },
        ]}
      >
        <p>
          By the token you pay for what you use. A rented GPU costs the same busy or idle, so it
          pays only at a steady load, and somebody has to look after it.
        </p>
        <p>
          Price is not the only reason to rent. Data that may not leave your network, a model you
          have changed, or a version that must not change under you can each decide it.
        </p>
      </GuideSection>

      <GuideSection
        id="move"
        title="When to start closed, and when to move"
        figures={[
          {
            ...monthlyCost("now=openai/gpt-5.5&requests=50"),
            words: "a month for 50 requests a day with GPT-5.5: little to save.",
          },
          {
            ...monthlyCost("now=openai/gpt-5.5&requests=20K"),
            words: "for 20,000 requests a day. See what would be as good and cost less.",
          },
        ]}
      >
        <p>Start with a closed model while</p>
        <ul>
          <li>the bill is smaller than the work of changing,</li>
          <li>you do not know yet what is good enough,</li>
          <li>or only the best will do.</li>
        </ul>
        <p>Move to an open one when</p>
        <ul>
          <li>the bill has grown and your own test cases show no loss,</li>
          <li>its license allows what you sell,</li>
          <li>you need more than one seller, or the weights in your own hands.</li>
        </ul>
        <p>
          Either way keep the test cases, and keep the model’s name in one place of your code: then
          a change is an afternoon.
        </p>
      </GuideSection>
    </article>
  );
}
