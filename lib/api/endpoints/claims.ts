import { claims as allClaims, claimView } from "@/lib/catalog/claims";
import { CLAIMS } from "@/lib/domain/claims";
import { VERDICTS } from "@/lib/domain/claims/claim";
import { editDistance } from "@/lib/domain/nearest";
import { endpoint } from "../endpoint";
import { answerMeta, envelope } from "../envelope";
import { mixOf, mixParameters } from "../mix-parameters";
import type { Parameter } from "../parameter";
import { choices } from "../parameters";
import type { ParameterError } from "../problem";
import { z } from "zod";
import { ClaimDetail, ClaimRow } from "../schema/claim";
import { toClaimDetail, toClaimRow } from "../to-claim";

export const claims = endpoint({
  path: "/api/v1/claims",
  operation: "listClaims",
  summary: "What is said of open models, checked",
  about:
    "Statements with verdict, figures and method, each with its switches at their defaults; the rows of /claims.",
  example: "verdict=holds",
  parameters: {
    verdict: choices("Claims with some verdicts only.", VERDICTS, "holds"),
    ...mixParameters,
  },
  schema: envelope(z.array(ClaimRow)),
  answer({ verdict }, { search }) {
    const mix = mixOf(search);
    const data = allClaims(mix)
      .filter((claim) => verdict === null || verdict.includes(claim.verdict))
      .map((claim) => toClaimRow(claim, mix));
    return { body: { data, meta: answerMeta(data.length) } };
  },
});

/** Every switch that some claim has, by name; which of them a claim has is judged once it is known. */
const SWITCHES = Object.fromEntries(
  [...new Set(CLAIMS.flatMap(({ switches }) => Object.keys(switches)))].map((name) => {
    const own = CLAIMS.flatMap(({ id, switches }) =>
      switches[name] ? [{ id, ...switches[name] }] : [],
    );
    const values = [...new Set(own.flatMap((one) => one.choices.map(({ value }) => value)))];
    const parameter: Parameter<string> = {
      about: `${own[0]?.label ?? name}. A switch of ${own.map(({ id }) => id).join(", ")}.`,
      schema: { type: "string", enum: values },
      // Not the default, so that it changes something.
      example: own[0]?.choices.find(({ value }) => value !== own[0]?.default)?.value ?? "",
      ...(own[0] && { at: { id: own[0].id } }),
      read: (text) =>
        values.includes(text) ? { value: text } : { wrong: `can be ${values.join(" or ")}` },
    };
    return [name, parameter];
  }),
);

/** The claims that are worked out at the mix name it; an example is of the first. */
const AT_MIX = { id: CLAIMS.find(({ atMix }) => atMix)?.id ?? "" };
const MIX = Object.fromEntries(
  Object.entries(mixParameters).map(([name, parameter]) => [name, { ...parameter, at: AT_MIX }]),
);

export const claim = endpoint({
  path: "/api/v1/claims/{id}",
  operation: "getClaim",
  summary: "One claim with its switches, its rules and the rows behind it",
  about: "All that the claim's page shows, with its switches as the parameters set them.",
  example: "rule=strict",
  parts: { id: { about: "Name of the claim.", example: "months-behind" } },
  parameters: { ...SWITCHES, ...MIX },
  schema: envelope(ClaimDetail),
  notFound: true,
  answer(_, { search, path }) {
    const id = path.id ?? "";
    const definition = CLAIMS.find((candidate) => candidate.id === id);
    if (!definition) {
      const far = (known: string) => editDistance(id.slice(0, 60), known);
      const nearest = CLAIMS.map((known) => known.id).sort((a, b) => far(a) - far(b));
      const detail = `There is no claim “${id.slice(0, 200)}”.`;
      return { problem: "unknown-claim", detail, nearest: nearest.slice(0, 3) };
    }
    const asked = Object.fromEntries(search);
    const errors = foreignSwitches(definition, asked);
    const [first] = errors;
    if (first) {
      const detail = errors.map((error) => error.detail).join(" ");
      return { problem: "bad-parameter", detail, parameter: first.parameter, errors };
    }
    const mix = mixOf(search);
    const view = claimView(id, asked, mix);
    if (!view) throw new Error(`The claim ${id} is listed and cannot be checked`);
    return { body: { data: toClaimDetail(view, mix), meta: answerMeta(1) } };
  },
});

/** Switches of other claims, and values that this claim's own do not have. */
function foreignSwitches(
  { id, switches }: (typeof CLAIMS)[number],
  asked: Readonly<Record<string, string>>,
): ParameterError[] {
  return Object.keys(SWITCHES).flatMap((parameter) => {
    const value = asked[parameter];
    if (!value) return [];
    const own = switches[parameter];
    if (!own) return { parameter, detail: `${parameter} is no switch of ${id}.` };
    const values = own.choices.map((choice) => choice.value);
    return values.includes(value)
      ? []
      : { parameter, detail: `${parameter} of ${id} can be ${values.join(" or ")}.` };
  });
}
