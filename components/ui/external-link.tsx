import type { ComponentProps } from "react";

/** A link to another site. Upstream addresses are untrusted: anything but http(s) is shown as text. */
export function ExternalLink({
  href,
  children,
  className = "link",
  ...rest
}: ComponentProps<"a"> & { href: string }) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} rel="noreferrer nofollow" className={`external ${className}`.trim()} {...rest}>
      {children}
    </a>
  );
}
