import { DuckDBInstance } from "@duckdb/node-api";
import { expect, it } from "vitest";
import { STAGED_COLUMNS } from "@/lib/hub-index/duckdb/create-tables";
import { stageRepos } from "@/lib/hub-index/duckdb/stage-repos";
import { repo } from "./repos";

it("takes any text, and puts a mark for half a pair of surrogates", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`create table staged (${STAGED_COLUMNS})`);
  const texts = [
    "a\nb",
    'quoted "it"',
    "\\ud83d",
    "\\\ud83d",
    "\ud83d\ude00 é",
    "nul \u0000",
    "\ude00",
  ];
  const repos = texts.map((license, at) =>
    repo(`owner/model-${at}`, { license, parameters: 2 ** 52, bases: ["a/b", license] }),
  );
  expect(await stageRepos(connection, repos)).toBe(texts.length);
  const read = await connection.runAndReadAll("select license, parameters, bases[2] from staged");
  const expected = texts.map((text) => text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));
  expect(read.getRows()).toEqual(expected.map((text) => [text, 2n ** 52n, text]));
  connection.closeSync();
  instance.closeSync();
});
