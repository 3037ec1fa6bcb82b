import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { runDueJobs, type Job } from '../../src/lib/jobs/job.ts';
import { useBackend } from '../world/use-backend.ts';

const backend = useBackend();
const { sql } = backend;

let serial = 0;
function aJob(run: Job['run'], more: Partial<Job> = {}): Job {
	serial += 1;
	const name = `test_job_${'abcdefghij'[serial]}`;
	return { name, everySeconds: 60, leaseSeconds: 30, run, ...more };
}
const rowOf = async ({ name }: Job) =>
	(await sql`select * from public.jobs where name = ${name}`)[0]!;
const later = ({ name }: Job) =>
	sql`update public.jobs set started_at = started_at - interval '1 hour', lease_until = lease_until - interval '1 hour'
		where name = ${name}`;

test('five nodes look at once: one does it, and says what it did', async () => {
	let ran = 0;
	const job = aJob(async () => {
		ran += 1;
		await new Promise((resolve) => setTimeout(resolve, 200));
		return { done: 7 };
	});
	const nodes = [1, 2, 3, 4, 5].map(() => runDueJobs(backend.service(), [job], randomUUID()));
	const names = (await Promise.all(nodes)).flat();
	expect(ran).toBe(1);
	expect(names).toEqual([job.name]);
	expect(await rowOf(job)).toMatchObject({ result: { done: 7 }, error: null, lease_until: null });
	// Not due again yet.
	expect(await runDueJobs(backend.service(), [job], randomUUID())).toEqual([]);
	await later(job);
	expect(await runDueJobs(backend.service(), [job], randomUUID())).toEqual([job.name]);
});

test('one that fails says why and stops no other', async () => {
	const bad = aJob(async () => {
		throw new Error('the provider is away');
	});
	const good = aJob(async () => ({ done: 1 }));
	expect(await runDueJobs(backend.service(), [bad, good], randomUUID())).toEqual([
		bad.name,
		good.name
	]);
	expect(await rowOf(bad)).toMatchObject({ error: 'the provider is away', result: null });
	expect(await rowOf(good)).toMatchObject({ error: null });
});

test('a node that died gives its job back when the lease ends, and its late word does not count', async () => {
	const job = aJob(async () => ({ done: 1 }));
	const dead = randomUUID();
	const db = backend.service();
	const take = { p_name: job.name, p_holder: dead, p_seconds: 30, p_every_seconds: 60 };
	expect((await db.rpc('take_job', take)).data.taken).toBe(true);
	expect(await runDueJobs(db, [job], randomUUID())).toEqual([]);
	await later(job);
	expect(await runDueJobs(db, [job], randomUUID())).toEqual([job.name]);
	const end = { p_name: job.name, p_holder: dead, p_result: { done: 99 }, p_error: null };
	expect((await db.rpc('end_job', end)).data.ok).toBe(false);
	expect(await rowOf(job)).toMatchObject({ result: { done: 1 } });
});

test('only those who run a town see them; nobody but the server takes one', async () => {
	const stranger = await backend.signIn(`passant-${Date.now()}@example.org`);
	expect((await stranger.rpc('list_jobs')).data).toEqual({ ok: false, refusal: 'not_allowed' });
	const args = { p_name: 'x_y', p_holder: randomUUID(), p_seconds: 1, p_every_seconds: 1 };
	expect((await stranger.rpc('take_job', args)).error?.code).toBe('42501');
});
