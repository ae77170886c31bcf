"use client";

import { Fault } from "@/components/layout/fault";
import { Button } from "@/components/ui/button";
import "./globals.css";

/** Stands in for the whole document when the layout itself fails. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Weighbridge could not start</title>
        <main>
          <Fault
            title="Weighbridge could not start"
            actions={
              <Button look="ink" onClick={retry}>
                Try again
              </Button>
            }
          >
            <p>
              The fault is ours. If it stays, load the page anew; your picked models and your theme
              are kept in this browser.
            </p>
          </Fault>
        </main>
      </body>
    </html>
  );
}
