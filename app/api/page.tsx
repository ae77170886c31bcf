import type { Metadata } from "next";
import { ApiIntroduction } from "@/components/api/api-introduction";
import { EndpointSection } from "@/components/api/endpoint-section";
import { ObjectSection } from "@/components/api/object-section";
import { PageIndex } from "@/components/api/page-index";
import { ProblemList } from "@/components/api/problem-list";
import { apiDocuments } from "@/lib/api/documents";
import { OPENAPI_PATH } from "@/lib/api/other-endpoints";
import { PROBLEMS } from "@/lib/api/problem";

export const metadata: Metadata = {
  title: "API",
  description:
    "Every figure of Weighbridge as JSON or CSV: no key, open to any page, with an OpenAPI document.",
};

export default async function ApiPage() {
  const { endpoints, objects } = await apiDocuments();
  const problems = Object.entries(PROBLEMS).map(([id, problem]) => ({ id, ...problem }));
  return (
    <div className="mx-auto w-full max-w-295 px-5 pt-6 pb-16 max-sm:px-4">
      <ApiIntroduction openapi={OPENAPI_PATH} />
      <div className="mt-6 grid gap-x-10 lg:grid-cols-[12rem_minmax(0,1fr)]">
        <PageIndex
          groups={[
            {
              title: "Addresses",
              links: endpoints.map(({ id, path }) => ({ id, label: path.replace("/api/v1", "") })),
            },
            { title: "Errors", links: [{ id: "errors", label: "problem+json" }] },
            { title: "Objects", links: objects.map(({ name }) => ({ id: name, label: name })) },
          ]}
        />
        <div className="min-w-0 *:first:mt-0 *:first:border-t-0 *:first:pt-0">
          {endpoints.map((endpoint) => (
            <EndpointSection key={endpoint.id} {...endpoint} />
          ))}
          <section id="errors" className="mt-9 scroll-mt-4 border-t pt-5">
            <h2 className="mb-2 text-verdict font-semibold">Errors</h2>
            <ProblemList problems={problems} />
          </section>
          <section className="mt-9 border-t pt-5">
            <h2 className="text-verdict font-semibold">Objects</h2>
            {objects.map((object) => (
              <ObjectSection key={object.name} {...object} />
            ))}
          </section>
        </div>
      </div>
    </div>
  );
}
