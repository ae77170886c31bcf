import { DICTIONARY_FIELDS } from "./tables";

/** Where each field's texts stand among staged rows. */
const SOURCES = {
  license: "select license from staged",
  task: "select task from staged",
  library: "select library from staged",
  base: "select unnest(bases) from staged",
  author: "select split_part(id, '/', 1) from staged where position('/' in id) > 0",
} as const;

/**
 * Every text of the staged rows with its number in a dictionary, null for those it lacks. Read once for all fields: a
 * change has few texts of a long dictionary.
 */
export const usedTexts = (dictionary: string): string =>
  `select texts.field, texts.value, known.code from (${DICTIONARY_FIELDS.map(
    (field) =>
      `select distinct '${field}' as field, value from (${SOURCES[field]}) as texts(value) where value is not null`,
  ).join(" union all ")}) as texts
  left join ${dictionary} as known on known.field = texts.field and known.value = texts.value`;

/** The next free numbers of a dictionary for those of `used` that have none, in order of the texts. */
export const nextTexts = (used: string, dictionary: string): string =>
  `select field, coalesce(last.code, 0) + row_number() over (partition by field order by value) as code, value
  from ${used} left join (select field, max(code) as code from ${dictionary} group by field) as last using (field)
  where ${used}.code is null order by field, value`;

/** Numbers every text of the staged rows that has none in the dictionary, in order of the texts, after those in use. */
export const addToDictionary = (dictionary: string): string[] =>
  DICTIONARY_FIELDS.map(
    (field) => `insert into hub_dictionary
    select '${field}', (row_number() over (order by value))
      + coalesce((select max(code) from ${dictionary} where field = '${field}'), 0), value
    from (select distinct value from (${SOURCES[field]}) as texts(value) where value is not null) as missing
    where not exists (select 1 from ${dictionary} as known
      where known.field = '${field}' and known.value = missing.value)
    order by value`,
  );

const join = (dictionary: string, field: string, text: string) =>
  `left join ${dictionary} as ${field}_d on ${field}_d.field = '${field}' and ${field}_d.value = ${text}`;

/** Ids from before owners were asked for have none, and no dictionary has their empty text. */
const OWNER = "case when position('/' in s.id) > 0 then split_part(s.id, '/', 1) else '' end";

/** Staged rows as `hub_repo` holds them, without their place, by the numbers of a dictionary. */
export const encodedStaged = (dictionary: string): { columns: string; joins: string } => ({
  columns: `s.id, coalesce(author_d.code, 0) as author, coalesce(license_d.code, 0) as license,
    coalesce(task_d.code, 0) as task, coalesce(library_d.code, 0) as library,
    case s.relation when 'quantized' then 1 when 'finetune' then 2 when 'adapter' then 3 when 'merge' then 4 else 0 end as relation,
    case s.gated when 'no' then 1 when 'auto' then 2 when 'manual' then 3 when 'yes' then 4 else 0 end as gated,
    case s.doubt when 'packed' then 1 when 'inconsistent' then 2 else 0 end as doubt,
    coalesce(base_d.code, 0) as base, s.parameters, s.downloads, s.likes, s.trending, s.created, s.changed`,
  joins: [
    join(dictionary, "author", OWNER),
    join(dictionary, "license", "s.license"),
    join(dictionary, "task", "s.task"),
    join(dictionary, "library", "s.library"),
    join(dictionary, "base", "s.bases[1]"),
  ].join("\n    "),
});

/** Most popular first; the id decides between equals, in order of its bytes. */
export const BY_POPULARITY = "s.downloads desc nulls last, s.id";
