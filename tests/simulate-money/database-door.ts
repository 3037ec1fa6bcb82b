/** The way of a node to the database: the real client, and what goes wrong on the way. */
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { callFunction } from './call.ts';
import type { Life } from './life.ts';
import type { World } from './world.ts';

/** A client with the secret key, for as long as the life of its process lasts. */
export function databaseFor(world: World, life: Life): SupabaseClient {
	return createClient('http://database.simulation', 'secret', {
		auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
		global: { fetch: async (input, init) => answer(world, life, new Request(input, init)) }
	});
}

async function answer(world: World, life: Life, request: Request): Promise<Response> {
	const name = new URL(request.url).pathname.split('/').at(-1)!;
	const args = (await request.json()) as Record<string, unknown>;
	await life.enter(`database ${name}`);
	const fate = world.random.weighted(world.weather.database);
	if (fate === 'asleep') await life.sleep(world.random.int(20_000, 400_000));
	if (fate !== 'fine') world.trace(`  ${life.name}: ${name}: ${fate}`);
	if (fate === 'away') throw new TypeError('fetch failed: ECONNREFUSED');
	if (fate === 'late') {
		// The caller gives up; the call is done all the same, after a while.
		world.gate.fork(async () => {
			await world.gate.pass(world.random.int(1_000, 60_000));
			await perform(world, name, args);
		});
		throw new TypeError('fetch failed: timeout');
	}
	const answered = await perform(world, name, args);
	if (fate === 'answer_lost') throw new TypeError('fetch failed: ECONNRESET');
	return answered;
}

async function perform(
	world: World,
	name: string,
	args: Record<string, unknown>
): Promise<Response> {
	const { database, clock, findings } = world;
	try {
		const body = await callFunction(database, { name, args, as: 'server' }, clock.now);
		world.trace(`  ${name} ${JSON.stringify(args)} → ${JSON.stringify(body)}`);
		return Response.json(body);
	} catch (error) {
		// Not a fault of the weather: nothing of it may ever be refused by a constraint.
		findings.push({
			guilt: 'lost',
			invariant: `the database does what is asked of ${name}`,
			detail: `${String(error)} ${JSON.stringify(args)}`
		});
		const { code, message } = error as { code: string; message: string };
		return Response.json({ code, message, details: null, hint: null }, { status: 400 });
	}
}
