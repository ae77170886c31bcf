import type { ReactNode } from "react";
import { PriceBar } from "@/components/charts/price-bar";
import { QualityBar } from "@/components/charts/quality-bar";
import { licenseVerdict } from "@/components/model/license-chip";
import * as format from "@/lib/domain/format";
import type { HubRow } from "@/lib/domain/hub/hub-row";
import type { HubSort } from "@/lib/domain/hub/hub-sort";
import { KIND_NAMES } from "@/lib/domain/hub/hub-words";

/** A column besides the name. */
type HubColumn = {
  id: string;
  label: string;
  note?: string;
  sort?: HubSort;
  numeric?: boolean;
  cell: (row: HubRow) => ReactNode;
  /** What the cell is called where what it shows does not say all. */
  name?: (row: HubRow) => string | undefined;
};

const known = (value: unknown) => (value === null ? "not known" : undefined);

export const HUB_COLUMNS: readonly HubColumn[] = [
  {
    id: "license",
    label: "License tag",
    cell: ({ license }) =>
      license ? (
        <span className="chip" data-tone={licenseVerdict(license.commercialUse, false).tone}>
          {license.short}
        </span>
      ) : (
        format.UNKNOWN
      ),
    name: ({ license }) =>
      license
        ? `${license.name}, ${licenseVerdict(license.commercialUse, false).words}`
        : "license not stated",
  },
  {
    id: "parameters",
    label: "Parameters",
    sort: "parameters",
    numeric: true,
    cell: ({ parameters, parametersDoubt }) => (
      <>
        {format.parameters(parameters)}
        {parametersDoubt && (
          <span className="doubt" title={DOUBTS[parametersDoubt]}>
            <span aria-hidden>?</span>
            <span className="sr-only"> {DOUBTS[parametersDoubt]}</span>
          </span>
        )}
      </>
    ),
    name: ({ parameters }) => known(parameters),
  },
  {
    id: "downloads",
    label: "Downloads",
    note: "30 days",
    sort: "downloads",
    numeric: true,
    cell: ({ downloads30d }) => format.shortCount(downloads30d),
    name: ({ downloads30d }) => known(downloads30d),
  },
  {
    id: "likes",
    label: "Likes",
    sort: "likes",
    numeric: true,
    cell: ({ likes }) => format.shortCount(likes),
    name: ({ likes }) => known(likes),
  },
  {
    id: "changed",
    label: "Changed",
    sort: "changed",
    numeric: true,
    cell: ({ changed }) => format.date(changed),
    name: ({ changed }) => known(changed),
  },
  {
    id: "kind",
    label: "Kind",
    cell: ({ kind, base }) => (
      <>
        {KIND_NAMES[kind]}
        <span className="second">{base && `of ${base}`}</span>
      </>
    ),
  },
  {
    id: "price",
    label: "Price",
    note: "$ per 1M tokens, at the mix",
    cell: ({ model }) =>
      model && (
        <>
          <span className="figure">{format.usd(model.price?.median ?? null)}</span>
          <PriceBar price={model.price} />
        </>
      ),
    name: ({ model }) => {
      if (!model) return "not in the catalogue";
      const { price } = model;
      if (!price) return "not known";
      const [median, min, max] = [price.median, price.min, price.max].map(format.usd);
      return `${median}, from ${min} to ${max} over ${price.hosts} hosts`;
    },
  },
  {
    id: "quality",
    label: "Quality",
    note: "ECI, 90 % interval",
    cell: ({ model }) =>
      model && (
        <>
          <span className="figure">{format.index(model.index?.value ?? null)}</span>
          <QualityBar index={model.index} weights={model.weights} />
        </>
      ),
    name: ({ model }) => {
      if (!model) return "not in the catalogue";
      if (!model.index) return "not known";
      const [value, low, high] = [model.index.value, model.index.low, model.index.high].map(
        format.index,
      );
      return `${value}, 90 % interval ${low} to ${high}`;
    },
  },
];

const DOUBTS = {
  packed: "weights are packed: there are more than the Hub counts",
  inconsistent: "the Hub's counts contradict each other",
} as const;
