import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { uuidV7 } from '../../src/lib/offline/uuid-v7.ts';
import { checkDevices } from './check-devices.ts';
import { checkOperations } from './check-operations.ts';
import { checkRows } from './check-rows.ts';
import { checkShop } from './check-shop.ts';
import { nextTaps } from './counter.ts';
import type { SimulationDatabase } from './database.ts';
import type { Defect } from './defects/defect.ts';
import type { Finding } from './findings.ts';
import { Ledger } from './ledger.ts';
import { Observer } from './observer.ts';
import { drawIdsFrom, Random } from './random.ts';
import { readScreen } from './screen.ts';
import { Server } from './server.ts';
import { openShop, type SimulatedTown } from './shop-world.ts';
import { Street } from './street.ts';
import { Tablet } from './tablet.ts';
import { makePeace, makeTrouble, retryAllAside } from './troubles.ts';
import { actAs, VirtualTime } from './virtual-time.ts';
import { makeWeather } from './weather.ts';
import type { World } from './world.ts';

export interface RunOptions {
	seed: number;
	/** How many tablets at least and at most. */
	tablets: readonly [least: number, most: number];
	defect: Defect;
	trace: boolean;
}

/** With the network up, everything has to be at rest after so long. Virtual milliseconds. */
const REST_WITHIN = 40 * 60_000;

/** One shop, its tablets and all that goes wrong, until nothing moves any more. @returns what was found */
export async function simulate(
	database: SimulationDatabase,
	town: SimulatedTown,
	options: RunOptions
): Promise<Finding[]> {
	const world = await openWorld(database, town, options);
	schedule(world, new Street(world));
	await world.time.until(world.weather.length);
	world.trace('— peace —');
	await makePeace(world);
	await untilAtRest(world);
	for (const tablet of world.tablets) for (const tab of tablet.tabs) tab.frozen = true;
	const findings = [
		...(await checkOperations(world)),
		...(await checkShop(world)),
		...(await checkDevices(world)),
		...(await checkRows(world))
	];
	for (const tablet of world.tablets) tablet.die();
	await world.time.rest();
	return findings;
}

async function openWorld(
	{ sql }: SimulationDatabase,
	town: SimulatedTown,
	{ seed, tablets, defect, trace }: RunOptions
): Promise<World> {
	Dexie.dependencies.indexedDB = new IDBFactory();
	Dexie.dependencies.IDBKeyRange = IDBKeyRange;
	const random = new Random(seed);
	drawIdsFrom(random);
	const time = new VirtualTime();
	const shop = await openShop(sql, town, random);
	const world: World = {
		sql,
		random,
		time,
		weather: makeWeather(random),
		server: new Server(sql, time),
		shop,
		tablets: [],
		ledger: new Ledger(),
		observer: undefined as never,
		removed: new Set(),
		backup: null,
		restores: 0,
		defect,
		trace: trace ? (line) => console.log(`${clockTime(time.now)}  ${line}`) : () => {}
	};
	world.observer = new Observer(world);
	world.server.onCommit = (call, body) => world.observer.heard(call, body);
	// Mostly small shops; a crowd now and then.
	const [least, most] = tablets;
	const count = random.chance(0.1)
		? random.int(least, most)
		: random.int(least, Math.min(most, least + 2));
	for (let at = 0; at < count; at += 1) {
		const person = at === 0 ? town.people[0]! : random.pick(town.people)!;
		const tablet = new Tablet(world, `t${at + 1}`, uuidV7(), person, random.chance(0.5));
		const args = { p_device: tablet.device, p_shop: shop.id, p_name: tablet.key };
		await world.server.call({ person: person.id, name: 'enrol_device', args }, 'commits');
		world.tablets.push(tablet);
		tablet.openTabs();
		await time.rest();
	}
	return world;
}

/** Lays out who does what when: chance decides, and only once. */
function schedule(world: World, street: Street): void {
	const { random, time, weather } = world;
	const atSomeTime = (times: number, work: () => unknown) => {
		for (let at = 0; at < times; at += 1) {
			const rush = random.chance(0.7) ? random.pick(weather.rushes) : undefined;
			// In a rush many things happen within a few seconds.
			const when = rush === undefined ? random.int(0, weather.length) : rush + random.int(0, 6_000);
			time.later(Math.min(when, weather.length), work);
		}
	};
	atSomeTime(random.int(20, 70), () => tapSomewhere(world));
	atSomeTime(random.int(2, 9), () => street.placeOrder());
	atSomeTime(random.int(0, 4), () => street.cancelOrder());
	atSomeTime(random.int(0, 3), () => street.writeElsewhere());
	atSomeTime(random.int(3, 14), () => makeTrouble(world));
}

async function tapSomewhere(world: World): Promise<void> {
	const tablet = world.random.pick(world.tablets)!;
	const { tab } = tablet;
	if (tab === undefined) return;
	const seen = await actAs(tab, () => readScreen(tab)).catch(() => null);
	if (seen === null) return;
	for (const draft of nextTaps(seen, world)) await tablet.tap(draft);
}

async function untilAtRest(world: World): Promise<void> {
	const end = world.time.now + REST_WITHIN;
	while (world.time.now < end) {
		await world.time.until(world.time.now + 60_000);
		for (const tablet of world.tablets) await retryAllAside(tablet);
		if (await isAtRest(world)) return;
	}
}

async function isAtRest(world: World): Promise<boolean> {
	const { sql, shop, removed, tablets, server } = world;
	if (server.isBusyWriting) return false;
	const [now] = await sql<{ revision: string; epoch: string }[]>`
		select revision, epoch from public.shop_revisions where shop_id = ${shop.id}`;
	for (const tablet of tablets) {
		const [entries, cursor, reload] = await tablet.look((database) =>
			Promise.all([
				database.outbox.count(),
				database.readMeta('cursor'),
				database.readMeta('reload')
			])
		);
		if (entries > 0) return false;
		if (removed.has(tablet.person.id)) continue;
		if (reload !== null || cursor?.epoch !== now!.epoch) return false;
		if (cursor.revision !== Number(now!.revision)) return false;
	}
	return true;
}

function clockTime(milliseconds: number): string {
	return new Date(milliseconds).toISOString().slice(11, 23);
}
