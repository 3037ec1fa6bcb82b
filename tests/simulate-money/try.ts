import { openMoneyDatabase } from './money-database.ts';
import { makePeople } from '../simulate/people.ts';
import { installClock } from './clock.ts';
import { simulateMoney } from './run.ts';
import { noDefect } from './defects/defect.ts';
const [a, n, t] = process.argv.slice(2);
installClock();
if (!t) { console.warn = () => {}; console.error = () => {}; }
const db = await openMoneyDatabase();
try {
 const people = await makePeople(db.sql);
 for (let s = Number(a); s < Number(a)+Number(n); s++) {
  const t0 = performance.now();
  const f = await simulateMoney(db, people[0]!, { seed: s, defect: noDefect, trace: Boolean(t) });
  console.log(s, (performance.now()-t0).toFixed(0)+'ms', f.length);
  for (const x of f.slice(0,5)) console.log('   ', x.guilt, x.invariant, '|', x.detail.slice(0,600));
 }
} finally { await db.stop(); }
