import { Button, type ButtonProps } from "./button";

/** A button that stays pressed. */
export function Toggle({ pressed, ...rest }: ButtonProps & { pressed: boolean }) {
  return <Button aria-pressed={pressed} {...rest} />;
}
