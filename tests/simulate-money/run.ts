import Stripe from 'stripe';
import { openFakeStripe, type FakeStripe } from '../fakes/stripe/fake-stripe.ts';
import type { Person } from '../simulate/people.ts';
import { Random } from '../simulate/random.ts';
import { act } from './acts.ts';
import { checkLedger } from './check-ledger.ts';
import { checkOrders } from './check-orders.ts';
import { checkStatements } from './check-statements.ts';
import { checkStock } from './check-stock.ts';
import { Clock, showClock } from './clock.ts';
import type { Defect } from './defects/defect.ts';
import type { Finding } from './findings.ts';
import { Gate } from './gate.ts';
import { TownModel } from './model/town-model.ts';
import { emptyTown, type MoneyDatabase } from './money-database.ts';
import { makePeace } from './peace.ts';
import { Postman } from './postman.ts';
import { readLedger, readTown } from './read-town.ts';
import { openTown, someMoment, STOCK } from './town.ts';
import { makeWeather } from './weather.ts';
import type { World } from './world.ts';

export interface RunOptions {
	seed: number;
	defect: Defect;
	trace: boolean;
}

const SECRET_KEY = 'sk_test_simulation';
const WEBHOOK_SECRET = 'whsec_simulation';
/** How much happens to each order, on average. */
const ACTS_PER_ORDER = 22;

/** One town, its orders and all that goes wrong with their money, until nothing moves. */
export async function simulateMoney(
	database: MoneyDatabase,
	person: Person,
	options: RunOptions
): Promise<{ findings: Finding[]; orders: number }> {
	await emptyTown(database.sql);
	const random = new Random(options.seed);
	const clock = new Clock(someMoment(random));
	showClock(clock);
	const postman = new Postman();
	let world: World | null = null;
	const fake = await openFakeStripe({
		secretKey: SECRET_KEY,
		webhookSecret: WEBHOOK_SECRET,
		now: () => clock.date(),
		random: () => random.next(),
		onEvent: (signed) => {
			if (world) postman.take(world, signed);
		}
	});
	try {
		fake.knobs.webhooks.hold = true;
		world = await openWorld({ database, person, random, clock, fake, postman }, options);
		await play(world);
		return { findings: await checkWorld(world), orders: world.model.orders.size };
	} finally {
		await fake.close();
	}
}

interface Ground {
	database: MoneyDatabase;
	person: Person;
	random: Random;
	clock: Clock;
	fake: FakeStripe;
	postman: Postman;
}

async function openWorld(ground: Ground, { defect, trace }: RunOptions): Promise<World> {
	const { random, clock, fake, postman } = ground;
	const findings: Finding[] = [];
	const { host, port } = fake;
	const stripe = new Stripe(SECRET_KEY, { host, port, protocol: 'http', telemetry: false });
	const town = await openTown({ ...ground, stripe });
	await fake.knobs.deliverNow();
	const model = new TownModel(findings);
	for (const { id } of town.shops.flatMap(({ variants }) => variants)) {
		model.stock.set(id, { onHand: STOCK, reserved: 0 });
	}
	return {
		database: ground.database,
		random,
		clock,
		gate: new Gate(clock, random),
		weather: makeWeather(random),
		fake,
		stripe,
		secretKey: SECRET_KEY,
		webhookSecret: WEBHOOK_SECRET,
		postman,
		town,
		model,
		defect,
		findings,
		trace: trace
			? (line) => console.log(`${clock.date().toISOString().slice(5, 23)}  ${line}`)
			: () => {}
	};
}

async function play(world: World): Promise<void> {
	const { random, gate } = world;
	// Mostly a small town; a busy one now and then.
	const orders = random.chance(0.1) ? random.int(12, 20) : random.int(5, 9);
	for (let acts = orders * ACTS_PER_ORDER; acts > 0;) {
		if (gate.ready > 0 && random.chance(0.85)) await gate.step();
		else {
			acts -= 1;
			await act(world, orders);
		}
	}
	await makePeace(world);
}

async function checkWorld(world: World): Promise<Finding[]> {
	const entries = await readLedger(world);
	const { findings, sums } = checkOrders(world, await readTown(world));
	return [
		...world.findings,
		...findings,
		...checkLedger(world, entries, sums),
		...(await checkStock(world)),
		...(await checkStatements(world, entries, sums))
	];
}
