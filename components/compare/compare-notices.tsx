"use client";

import { useSearchParams } from "next/navigation";
import { MixLink } from "@/components/layout/mix-link";
import { SearchNotices } from "@/components/layout/search-notices";
import { Notice } from "@/components/ui/notice";
import type { ChosenModels } from "@/lib/domain/compare/choose-models";
import { wordList } from "@/lib/domain/compare/cell";
import { compareHref, compareProblems, loadCompare } from "@/lib/search/compare";

type CompareNoticesProps = { chosen: ChosenModels; asOfProblem: string | null };

/** What of the address could not be had: unknown and renamed models, those past the eighth, a day without prices. */
export function CompareNotices({ chosen, asOfProblem }: CompareNoticesProps) {
  const search = new URLSearchParams(useSearchParams());
  const { m, asof } = loadCompare(search);
  // Once the columns were changed, the address no longer asks for them.
  const unknown = chosen.unknown.filter(({ asked }) => m.includes(asked));
  const renamed = chosen.renamed.filter(({ asked }) => m.includes(asked));
  const beyond = chosen.beyond.filter(({ id }) => m.includes(id));
  const problems = [
    ...compareProblems(search),
    ...(asof && asOfProblem ? [{ parameter: "asof", value: asof, message: asOfProblem }] : []),
  ];
  return (
    <>
      <SearchNotices problems={problems} />
      {unknown.length > 0 && (
        <Notice key={unknown.map(({ asked }) => asked).join()}>
          Not in the catalog, so left out:{" "}
          {unknown.map(({ asked, nearest }, place) => (
            <span key={asked}>
              {place > 0 && "; "}
              <span className="break-all">{shorten(asked)}</span>
              {nearest && (
                <>
                  {" "}
                  (perhaps{" "}
                  <MixLink
                    className="link"
                    href={compareHref(instead(m, asked, nearest.id), {}, {})}
                  >
                    {nearest.name}
                  </MixLink>
                  )
                </>
              )}
            </span>
          ))}
          .
        </Notice>
      )}
      {renamed.length > 0 && (
        <Notice key={renamed.map(({ asked }) => asked).join()}>
          {renamed.map(({ asked, model }) => `${shorten(asked)} is now ${model.name}`).join("; ")}.
        </Notice>
      )}
      {beyond.length > 0 && (
        <Notice key={beyond.map(({ id }) => id).join()}>
          A comparison has eight columns: the first eight are shown, without{" "}
          {wordList(beyond.map(({ name }) => name))}.
        </Notice>
      )}
    </>
  );
}

function instead(asked: readonly string[], wrong: string, right: string): string[] {
  return asked.map((id) => (id === wrong ? right : id));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
