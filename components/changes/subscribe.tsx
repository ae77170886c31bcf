"use client";

import { Rss } from "lucide-react";
import { CopyButton } from "@/components/ui/copy-button";

type SubscribeProps = { feeds: readonly { name: string; href: string }[] };

/** The feeds of what is listed, to open or to copy. */
export function Subscribe({ feeds }: SubscribeProps) {
  return (
    <p className="changes-subscribe" data-print="no">
      <span>
        <Rss size={14} aria-hidden /> Subscribe to this list
      </span>
      {feeds.map(({ name, href }) => (
        <span key={name}>
          <a href={href} className="link">
            {name}
          </a>
          <CopyButton
            text={() => location.origin + href}
            label={`Copy the address of the ${name}`}
          />
        </span>
      ))}
    </p>
  );
}
