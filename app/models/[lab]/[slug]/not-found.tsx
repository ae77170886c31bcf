import { AskedName, type Asked } from "@/components/layout/asked-name";
import { MissingName } from "@/components/layout/missing-name";
import { MixLink } from "@/components/layout/mix-link";
import { nearestModels } from "@/lib/catalog/model-detail";

export default function NotFound() {
  return <AskedName page={MissingModel} />;
}

function MissingModel({ asked }: Asked) {
  const nearest = asked === null ? [] : nearestModels(asked, 6);
  return (
    <MissingName
      title="There is no model at this address"
      asked={asked}
      nearest={nearest.map(({ id, name }) => ({ href: `/models/${id}`, name, id }))}
      actions={
        <MixLink href="/" className="button" data-look="ink">
          Browse all models
        </MixLink>
      }
    >
      is not in the catalogue. It may be misspelled, or listed under another lab.
    </MissingName>
  );
}
