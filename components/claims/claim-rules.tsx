import type { ClaimRule } from "@/lib/domain/claims/claim-rules";
import { claimValue } from "@/lib/domain/claims/claim-value";
import type { ClaimView } from "@/lib/domain/claims/claim-view";
import { VerdictMark } from "./verdict-mark";

type ClaimRulesProps = {
  view: ClaimView;
  /** What the address asks for now, the mix among it; the rules are of the last answer. */
  chosen: Readonly<Record<string, string | null>>;
  choose: (name: string, value: string) => void;
};

const HOLDS = {
  true: { verdict: "holds", word: "holds" },
  false: { verdict: "does-not-hold", word: "does not hold" },
  null: { verdict: "cannot-tell", word: "cannot be told" },
} as const;

/** Every switch with what each of its choices makes of the claim, the others left as they are. */
export function ClaimRules({ view, chosen, choose }: ClaimRulesProps) {
  const { switches, rules, figures } = view;
  const labels = Object.entries(switches).map(([name, { label }]) => ({ name, label }));
  const groups = view.mix ? [...labels, { name: "mix", label: "Tokens in : out" }] : labels;
  const wordOf = (rule: ClaimRule) =>
    switches[rule.name]?.choices.find(({ value }) => value === rule.value)?.label ??
    rule.value.replace(":", " : ");
  const isChosen = ({ name, value }: ClaimRule) => chosen[name] === value;
  return (
    <table className="claim-rules">
      <caption className="sr-only">What each rule makes of the claim</caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Claim</th>
          <th scope="col">{figures[0]?.label}</th>
        </tr>
      </thead>
      {groups.map(({ name, label }) => (
        <tbody key={name} data-switch={name}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {label}
            </th>
          </tr>
          {rules
            .filter((rule) => rule.name === name)
            .map((rule) => (
              <tr key={rule.value} data-chosen={isChosen(rule) || undefined}>
                <th scope="row">
                  <label>
                    <input
                      type="radio"
                      className="checkbox"
                      name={name}
                      value={rule.value}
                      checked={isChosen(rule)}
                      onChange={() => choose(name, rule.value)}
                    />
                    {wordOf(rule)}
                  </label>
                </th>
                <td>
                  <VerdictMark {...HOLDS[`${rule.holds}`]} />
                </td>
                <td className="figures">
                  {rule.figure ? claimValue(rule.figure.value, rule.figure.unit) : "–"}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}
