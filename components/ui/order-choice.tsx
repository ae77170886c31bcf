import { Button } from "./button";

type OrderChoiceProps<Value extends string> = {
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChoose: (value: Value) => void;
  descending: boolean;
  /** Which end comes first, in words. */
  first: string;
  onTurn: () => void;
};

/** What a list without column heads is sorted by, and a button that turns it round. */
export function OrderChoice<Value extends string>(props: OrderChoiceProps<Value>) {
  const { options, value, onChoose, descending, first, onTurn } = props;
  return (
    <>
      <select
        className="field"
        aria-label="Sort by"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Button data-icon="" aria-label={first} title={first} onClick={onTurn}>
        <span aria-hidden>{descending ? "↓" : "↑"}</span>
      </Button>
    </>
  );
}
