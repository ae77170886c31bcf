/** A column of the dump as DuckDB reads it. */
export type DumpColumn = { name: string; type: string };

/** What each of our columns is made of: upstream's names, and whether its value can be read. */
export type HubStatsField = { field: string; from: string; isWrong: string };

const PACKED_TAGS =
  "['gptq','awq','mxfp4','nvfp4','4-bit','8-bit','bitsandbytes','compressed-tensors','exl2','exl3','hqq','aqlm','mlx']";

/**
 * Reads a table of the public `hub-stats` dataset, or Hub list entries as lines of JSON, in our schema. The dataset has
 * written nested fields as text of JSON and as structures, and times as text and as timestamps: each is taken.
 */
export function hubStatsSelect(columns: readonly DumpColumn[], relation: string): string {
  const typeOf = new Map(columns.map(({ name, type }) => [name, type]));
  const column = (name: string) => (typeOf.has(name) ? `r."${name}"` : "null");
  const json = (name: string) => {
    const type = typeOf.get(name);
    if (type === undefined) return "null::json";
    return type === "VARCHAR" || type === "JSON"
      ? `try_cast(${column(name)} as json)`
      : `to_json(${column(name)})`;
  };
  const tags =
    typeOf.get("tags") === "VARCHAR" || typeOf.get("tags") === "JSON"
      ? `coalesce(try_cast(try_cast(r.tags as json) as varchar[]), [])`
      : typeOf.has("tags")
        ? `coalesce(r.tags::varchar[], [])`
        : `[]::varchar[]`;
  const whole = (name: string, type: string) =>
    `try_cast(round(try_cast(${column(name)} as double)) as ${type})`;
  const time = (name: string) =>
    `try_cast(epoch(try_cast(${column(name)} as timestamptz)) as integer)`;
  // A column of both true and "manual" is read as JSON, its texts in quotes.
  const gated = `lower(trim(${column("gated")}::varchar, '"'))`;
  return `
    with read as (
      select ${column("id")}::varchar as id, ${tags} as tags,
        nullif(${column("pipeline_tag")}::varchar, '') as task,
        nullif(${column("library_name")}::varchar, '') as library,
        ${json("safetensors")} as safetensors, ${json("baseModels")} as origin,
        ${whole("downloads", "bigint")} as downloads, ${whole("likes", "integer")} as likes,
        nullif(${whole("trendingScore", "integer")}, 0) as trending,
        case ${gated} when 'false' then 'no' when 'auto' then 'auto' when 'manual' then 'manual'
          when 'true' then 'yes' end as gated,
        ${time("createdAt")} as created, ${time("lastModified")} as changed
      from ${relation} as r
      where coalesce(try_cast(${column("private")} as boolean), false) = false
    ), named as (
      select *, list_filter(tags, lambda tag: starts_with(tag, 'license:'))[1][9:] as license,
        list_filter(tags, lambda tag: starts_with(tag, 'base_model:')) as said,
        try_cast(safetensors->>'$.total' as bigint) as total,
        cast(map_values(try_cast(safetensors->'$.parameters' as map(varchar, bigint))) as bigint[]) as parts,
        map_keys(try_cast(safetensors->'$.parameters' as map(varchar, bigint))) as types,
        origin->>'$.relation' as origin_relation,
        cast(origin->>'$.models[*].id' as varchar[]) as origin_ids
      from read
    ), counted as (
      select *, coalesce(list_sum(parts), 0)::bigint as stored,
        coalesce(list_sum(list_transform(list_zip(types, parts),
          lambda pair: case when pair[1] in ('I8','U8','I16','U16','I32','U32','I64','U64') then pair[2] else 0 end)), 0) as packed,
        case when len(origin_ids) > 0 then origin_ids
          else list_transform(said, lambda tag: string_split(tag, ':')[-1]) end as origins,
        coalesce(origin_relation, list_filter(list_transform(said, lambda tag: string_split(tag, ':')[2]),
          lambda word: word in ('quantized','finetune','adapter','merge'))[1]) as relation_said
      from named
    ), distinct_origins as (
      select *, list_filter(origins, lambda origin, place: list_position(origins, origin) = place) as bases
      from counted
    )
    select id, nullif(license, '') as license, task, library,
      nullif(greatest(coalesce(total, 0), stored), 0) as parameters,
      case when greatest(coalesce(total, 0), stored) = 0 then null
        when list_has_any(tags, ${PACKED_TAGS}) or packed > stored * 0.05 then 'packed'
        when stored > 0 and abs(coalesce(total, 0) - stored) > greatest(stored, coalesce(total, 0)) * 0.02
          then 'inconsistent' end as doubt,
      downloads, likes, trending, gated, created, changed,
      case when len(bases) = 0 then 'base' else coalesce(relation_said, 'finetune') end as relation,
      bases
    from distinct_origins`;
}

/** For each column, when its value is there and cannot be read. */
export function hubStatsChecks(columns: readonly DumpColumn[]): HubStatsField[] {
  const names = new Set(columns.map(({ name }) => name));
  const number = (name: string): HubStatsField => ({
    field: name,
    from: `r."${name}"`,
    isWrong: `r."${name}" is not null and coalesce(try_cast(r."${name}" as double), -1) < 0`,
  });
  const time = (name: string): HubStatsField => ({
    field: name,
    from: `r."${name}"`,
    isWrong: `r."${name}" is not null and try_cast(r."${name}" as timestamptz) is null`,
  });
  return [
    {
      field: "id",
      from: `r."id"`,
      isWrong: `not coalesce(regexp_full_match(r."id"::varchar, '[\\w.-]+(/[\\w.-]+)?'), false)`,
    },
    number("downloads"),
    number("likes"),
    time("createdAt"),
    time("lastModified"),
  ].filter(({ field }) => names.has(field));
}
