/** A server that writes, says so, and then waits to be killed (tests/contract/embedded.test.ts). */
import { openBackend } from '../../supabase/embedded/backend.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the data folder');
const { sql } = await openBackend({ folder });
await sql`create table public.written (id integer)`;
await sql`insert into public.written select generate_series(1, 100)`;
console.log('written');
setInterval(() => {}, 1000);
