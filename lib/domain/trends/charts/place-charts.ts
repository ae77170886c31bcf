import type { Chart } from "../../charts/chart";
import { rowPlot } from "../../charts/row-plot";
import { WEIGHTS_NAMES } from "../../short-names";
import type { HostCountry } from "../host-countries";
import type { LabKinds } from "../lab-kinds";
import { whole } from "./kinds-chart";
import { inSentence, type TrendNames } from "./trend-names";

type CountriesData = { countries: readonly HostCountry[]; sources: string; names: TrendNames };

/** Who serves open models, by the country of the host. */
export function hostCountriesChart({ countries, sources, names }: CountriesData): Chart {
  const [first, second] = countries;
  return {
    id: "host-countries",
    title: first
      ? `Hosts in ${inSentence(names.country(first.country))} serve ${whole(first.share)} of what is offered of downloadable models${second ? `, those in ${inSentence(names.country(second.country))} ${whole(second.share)}` : ""}`
      : "Nobody serves a downloadable model",
    subtitle:
      "Pairs of a model with downloadable weights and a host that runs it, by the host’s country",
    method:
      "A host counts once for each model it lists today, whatever it asks. Its country is that of its headquarters, not of its data centers; resellers are left out.",
    sources,
    plot: rowPlot({
      x: { label: "Share of offers", print: whole },
      series: [{ look: "1", words: "Share" }],
      rows: countries.map(({ country, hosts, offers, share }) => ({
        name: `${names.country(country)} · ${whole(share)}`,
        values: [share],
        title: names.country(country),
        details: [`${hosts.length} hosts, ${offers} offers (${whole(share)})`],
      })),
    }),
    table: {
      columns: [
        { label: "Country" },
        { label: "Hosts", numeric: true },
        { label: "Offers", numeric: true },
        { label: "Share", numeric: true },
        { label: "Which" },
      ],
      rows: countries.map(({ country, hosts, offers, share }) => [
        names.country(country),
        String(hosts.length),
        String(offers),
        { text: whole(share), value: share },
        hosts.map(names.host).join(", "),
      ]),
    },
  };
}

type KindsData = { labs: readonly LabKinds[]; sources: string; names: TrendNames };

const SERIES = (["open", "restricted", "closed"] as const).map((weights) => ({
  look: weights,
  words: `${WEIGHTS_NAMES[weights]} weights`,
}));

/** Labs that sell closed models and publish weights of others. */
export function bothKindsChart({ labs, sources, names }: KindsData): Chart {
  const all = ({ open, restricted, closed }: LabKinds) => open + restricted + closed;
  const [most] = labs;
  return {
    id: "both-kinds",
    title: most
      ? `${labs.length} labs offer closed models and publish weights; ${names.lab(most.lab)} has the most models of both kinds`
      : "No lab has models of both kinds",
    subtitle: "Models of labs that sell closed models and publish the weights of others",
    method: "All models of the catalogue, whenever they came out.",
    sources,
    plot: rowPlot({
      x: { label: "Models, the nine labs with most", print: String },
      series: SERIES,
      rows: labs.map((lab) => ({
        name: `${names.lab(lab.lab)} · ${all(lab)}`,
        values: [lab.open, lab.restricted, lab.closed],
        title: names.lab(lab.lab),
        details: [`${lab.open} open, ${lab.restricted} restricted, ${lab.closed} closed`],
      })),
    }),
    table: {
      columns: [
        { label: "Lab" },
        { label: "Country" },
        { label: "Open", numeric: true },
        { label: "Restricted", numeric: true },
        { label: "Closed", numeric: true },
      ],
      rows: labs.map(({ lab, open, restricted, closed }) => [
        names.lab(lab),
        names.labCountry(lab),
        ...[open, restricted, closed].map(String),
      ]),
    },
  };
}
