import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { STAGED_COLUMNS } from "@/lib/hub-index/duckdb/create-tables";
import { quoted, withDatabase } from "@/lib/hub-index/duckdb/replace-file";
import { stageRepos } from "@/lib/hub-index/duckdb/stage-repos";
import { hubRepos } from "./hub-repos";

const FOLDER = path.join("bench", ".work", "hub");

/** The made-up Hub as Parquet of the public `hub-stats` dataset; made once, as it is always the same. */
export async function writeDump(rows: number): Promise<string> {
  const file = path.join(FOLDER, `models-${rows}.parquet`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  const scratch = `${file}.scratch`;
  rmSync(scratch, { force: true });
  await withDatabase(scratch, async (connection) => {
    await connection.run(`create table staged (${STAGED_COLUMNS})`);
    await stageRepos(connection, hubRepos(rows));
    await connection.run(
      `copy (${AS_HUB_STATS}) to ${quoted(`${file}.new`)} (format parquet, compression zstd)`,
    );
  });
  rmSync(scratch, { force: true });
  renameSync(`${file}.new`, file);
  return file;
}

const AS_HUB_STATS = `select md5(id)[:24] as "_id", id, split_part(id, '/', 1) as author, false as private,
  case gated when 'no' then 'false' else gated end as gated, downloads, likes, trending as "trendingScore",
  task as pipeline_tag, library as library_name,
  list_concat(
    case when license is null then []::varchar[] else ['license:' || license] end,
    list_transform(bases, lambda base: 'base_model:' || base),
    list_transform(bases, lambda base: 'base_model:' || relation || ':' || base),
    case when doubt = 'packed' then ['gptq', 'region:us'] else ['region:us'] end) as tags,
  to_timestamp(created)::timestamp as "createdAt", to_timestamp(changed)::timestamp as "lastModified",
  case when parameters is not null then
    '{"parameters":{"BF16":' || parameters || '},"total":' || parameters || '}' end as safetensors,
  case when len(bases) > 0 then json_object('relation', relation,
    'models', list_transform(bases, lambda base: json_object('_id', md5(base)[:24], 'id', base)))::varchar
  end as "baseModels"
  from staged`;
