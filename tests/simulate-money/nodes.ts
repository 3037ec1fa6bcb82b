/** The servers of the town, each looking for due jobs now and then. */
import { runDueJobs, type Job } from '../../src/lib/jobs/job.ts';
import { paymentJobs, statementJob } from '../../src/lib/payments/payment-jobs.server.ts';
import type { Life } from './life.ts';
import { uuidFrom } from './town.ts';
import { beginWork, ORIGIN } from './work.ts';
import type { World } from './world.ts';

/** Who runs which job now, and until when it is theirs. */
const running = new WeakMap<World, Map<string, { life: Life; until: number }>>();

/** One node looks. */
export async function lookForJobs(world: World): Promise<void> {
	await beginWork(world, `node ${world.random.hex(2)}`, async (deps, life) => {
		const jobs = [...paymentJobs(deps, ORIGIN), statementJob(deps.db)];
		const watched = jobs.map((job) => ({ ...job, run: () => watch(world, life, job) }));
		await runDueJobs(deps.db, watched, uuidFrom(world.random));
	});
}

/** A job is one node's at a time, for as long as its lease. */
async function watch(world: World, life: Life, job: Job): ReturnType<Job['run']> {
	const held = running.get(world) ?? new Map<string, { life: Life; until: number }>();
	running.set(world, held);
	const other = held.get(job.name);
	if (other && !other.life.isDead && other.until > world.clock.now) {
		const detail = `${job.name}: ${life.name} while ${other.life.name} is at it`;
		world.findings.push({ guilt: 'double', invariant: 'a job is run by one node', detail });
	}
	const own = { life, until: world.clock.now + job.leaseSeconds * 1000 };
	held.set(job.name, own);
	try {
		return await job.run();
	} finally {
		if (held.get(job.name) === own) held.delete(job.name);
	}
}
