import { DuckDBInstance, DuckDBBlobValue, DuckDBBitValue, BLOB, INTEGER, LIST, BIGINT } from "@duckdb/node-api";
const n=Number(process.argv[2]??300000);
const f=`/tmp/ix/exp-${n}.duckdb`;
const inst=await DuckDBInstance.create(f,{threads:"2"}); const c=await inst.connect();
async function t(label:string, sql:string, bind?:(p:any)=>void, times=15){ const p=await c.prepare(sql); bind?.(p); await p.runAndReadAll(); const ms:number[]=[]; let last:any; const cpu0=process.cpuUsage(); for(let i=0;i<times;i++){const s=performance.now(); bind?.(p); const r=await p.runAndReadAll(); ms.push(performance.now()-s); last=r.getRows();} const cpu=process.cpuUsage(cpu0); ms.sort((a,b)=>a-b); console.log(label.padEnd(46), "min",ms[0].toFixed(1),"med",ms[ms.length>>1].toFixed(1),"cpu/q",((cpu.user+cpu.system)/1000/times).toFixed(1), JSON.stringify(last?.slice(0,2),(k,v)=>typeof v==="bigint"?Number(v):v).slice(0,90)); return last; }
console.log((await c.runAndReadAll("select version()")).getRows());
await t("select 1","select 1");
await t("count","select count(*) from repo where row>0");
const rows=[5,1000,2000,30000,40000,50000,100000,200000,250000,250001,260000,270000,12,44,66,88,99,101,120,160];
await t("row in 20 literals id","select row,id from repo where row in ("+rows+")");
await t("row in 20 literals small","select row,likes,license from repo where row in ("+rows+")");
await t("rowid in 20 literals id","select row,id from repo where rowid in ("+rows+")");
await t("rowid = ","select row,id from repo where rowid = 200000");
await t("row = ","select row,id from repo where row = 200000");
await t("list param","select row,id from repo where row in (select unnest($1::int[]))",p=>p.bindList(1,rows,LIST(INTEGER)));
await t("rowid list param","select row,id from repo where rowid in (select unnest($1::bigint[]))",p=>p.bindList(1,rows.map(BigInt),LIST(BIGINT)));
const big=Array.from({length:5000},(_, i)=>i*55);
await t("list param 5000 count","select count(*) from repo where row in (select unnest($1::int[]))",p=>p.bindList(1,big,LIST(INTEGER)));
const bytes=new Uint8Array(Math.ceil((n+1)/8)+1); bytes.fill(0xaa); bytes[0]=0;
await t("get_bit blob count","select count(*) from repo where get_bit($1::blob::bit,row)=1",p=>p.bindBlob(1,bytes));
await t("get_bit + filter","select count(*) from repo where license=5 and get_bit($1::blob::bit,row)=1",p=>p.bindBlob(1,bytes));
await t("get_bit order","select row,id from repo where get_bit($1::blob::bit,row)=1 order by downloads desc,row limit 50",p=>p.bindBlob(1,bytes));
await t("order likes limit","select row,id,likes from repo order by likes desc nulls last,row limit 50");
await t("order likes limit small","select row,likes from repo order by likes desc nulls last,row limit 50");
await t("order created","select row,id from repo order by created desc nulls last,row limit 50");
await t("license+order dl","select row,id from repo where license=5 order by downloads desc nulls last,row limit 50");
await t("keyset likes","select row,id from repo where (likes < 5 or (likes=5 and row>1000)) order by likes desc nulls last,row limit 50");
await t("id eq","select row,id from repo where id='Qwen/Qwen3'");
await t("grouping sets 5","select license,task,license%7 a,license%5 b,task%3 c,count(*) from repo group by grouping sets ((license),(task),(a),(b),(c))");
await t("single facet","select license,count(*) from repo group by 1");
await t("single facet x2","select task,count(*) from repo where license=5 group by 1");

if(process.argv[3]) {
 for (const [name,ver,comp] of [["fsst","v1.0.0",""],["latest","latest",""],["unc","latest","using compression 'uncompressed'"],["zstd","latest","using compression 'zstd'"]]) {
  const f2="/tmp/ix/exp-"+name+".duckdb"; const {rmSync,statSync}=await import("node:fs"); rmSync(f2,{force:true});
  await c.run(`attach '${f2}' as x (storage_version '${ver}')`);
  await c.run(`create table x.repo(row int, id varchar ${comp}, likes int)`);
  const s=performance.now(); await c.run("insert into x.repo select row,id,likes from repo order by row"); await c.run("checkpoint x");
  console.log(name,"load",performance.now()-s,statSync(f2).size/1e6,(await c.runAndReadAll("select distinct compression from pragma_storage_info('x.repo') where column_name='id'")).getRows());
  await t(name+" row in 20 literals id","select row,id from x.repo where row in ("+rows+")");
  await t(name+" row = ","select row,id from x.repo where row = 200000");
  await t(name+" contains","select count(*) from x.repo where contains(id,'lla')");
  await t(name+" id eq","select row,id from x.repo where id='Qwen/Qwen3'");
  await c.run("detach x");
 }
}
