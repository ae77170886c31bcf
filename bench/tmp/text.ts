import { hubRepos } from "@/bench/lib/hub/hub-repos";
import { TextSegmentBuilder } from "@/lib/hub-index/text/text-segment";
import { TextIndex } from "@/lib/hub-index/text/text-index";
const n=Number(process.argv[2]??300000); const ids=[...hubRepos(n)].map(r=>r.id);
const mem=()=>Math.round(process.memoryUsage().rss/1e6);
let c0=process.cpuUsage(); const cpu=()=>{const c=process.cpuUsage(c0); c0=process.cpuUsage(); return ((c.user+c.system)/1000).toFixed(1)};
const b=new TextSegmentBuilder(0); for(const id of ids) b.add(id); console.log("add cpu",cpu()); const s=b.build(); console.log("build cpu",cpu(), "rss",mem());
for(const [k,v] of Object.entries(s)) if(typeof v!=="number") console.log(k,(v.byteLength/1e6).toFixed(1),"MB", v.length);
const ix=new TextIndex([s]);
for(const q of ["l","ll","lla","llam","llama","qui","quix","anta","llama 8b","gguf","e10d4e8e","qwen coder 7b","3","in","shi"]) { ix.find(q.split(" ")); cpu(); let r; for(let i=0;i<20;i++) r=ix.find(q.split(" ")); console.log(q.padEnd(14), r?.count, "cpu", (Number(cpu())/20).toFixed(2)); }
cpu(); const r=ix.findForgiving(["lalma"]); console.log("typo",r?.count,cpu());
