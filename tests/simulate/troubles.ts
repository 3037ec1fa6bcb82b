/** What befalls the tablets and the town while a run lasts. Each is undone in time, or by `makePeace`. */
import { uuidV7 } from '../../src/lib/offline/uuid-v7.ts';
import { retryAside } from '../../src/lib/offline/outbox.ts';
import { Tablet } from './tablet.ts';
import type { World } from './world.ts';
import { clearUp } from './weather.ts';
import type { ServerCall } from './server.ts';
import type { ModelState } from './model/model-state.ts';

type Trouble = (world: World, tablet: Tablet) => unknown;

const MINUTE = 60_000;
const DAY = 86_400_000;

const TROUBLES = {
	cut(world, tablet) {
		tablet.link.down = true;
		world.trace(`${tablet.key} cut off`);
		world.time.later(world.random.int(1, 20) * MINUTE, () => heal(world, tablet));
	},
	cutAll(world) {
		world.trace('all cut off');
		for (const tablet of world.tablets) tablet.link.down = true;
		// Everybody at once: the morning after.
		world.time.later(world.random.int(1, 10) * MINUTE, () => {
			for (const tablet of world.tablets) heal(world, tablet);
		});
	},
	power(_world, tablet) {
		for (const tab of tablet.tabs.slice(0, 1)) tablet.powerCut(tab);
	},
	crash({ random }, tablet) {
		const tab = tablet.tab;
		if (tab !== undefined) tab.life.accessesLeft = random.int(0, 60);
	},
	freeze(world, tablet) {
		const tab = tablet.lock.holder ?? tablet.tab;
		if (tab === undefined) return;
		tab.frozen = true;
		world.trace(`${tablet.key} freezes`);
		world.time.later(world.random.int(1, 15) * MINUTE, () => tab.thaw());
	},
	secondTab(_world, tablet) {
		if (tablet.tabs.length === 1) tablet.openTab();
	},
	clock(world, tablet) {
		const { random } = world;
		const to1970 = -world.shop.startedAt;
		tablet.clockOffset = random.pick([DAY, -DAY, to1970, 0, random.int(-MINUTE, MINUTE)])!;
		world.trace(`${tablet.key} clock is off by ${tablet.clockOffset} ms`);
	},
	async evict(world, tablet) {
		world.trace(`${tablet.key} loses its storage`);
		await tablet.evict();
	},
	async clone(world, tablet) {
		const { tablets } = world;
		if (
			tablets.length > 20 ||
			tablets.some((one) => one !== tablet && one.device === tablet.device)
		) {
			return;
		}
		const copy = new Tablet(world, `${tablet.key}-copy`, tablet.device, tablet.person, true);
		await copy.copyFrom(tablet);
		copy.openTabs();
		tablets.push(copy);
		world.trace(`${tablet.key} is copied`);
	},
	person(world, tablet) {
		tablet.person = world.random.pick(world.shop.town.people)!;
	},
	async revoke(world) {
		const { random, shop, removed, server } = world;
		const person = random.pick(shop.town.people.filter(({ role }) => role === 'staff'))!;
		if (server.isBusyWriting || removed.has(person.id)) return;
		await setMember(world, person.id, false);
		world.time.later(random.int(1, 15) * MINUTE, () => giveBack(world, person.id));
	},
	async poison(world) {
		const { random, observer, sql, time } = world;
		const { variants, orders } = observer.model.state;
		const thing = random.pick([...variants.keys(), ...orders.keys()])!;
		if (observer.model.poisoned.has(thing) || world.server.isBusyWriting) return;
		observer.model.poisoned.add(thing);
		world.trace(`poisoned: ${thing}`);
		await time.during(
			sql`insert into sim.poisoned values (${thing}) on conflict do nothing`.then(() => {})
		);
	},
	async restore(world) {
		const { random, server, time } = world;
		if (server.isBusyWriting || world.backup !== null) return;
		const copy = uuidV7();
		world.backup = copy;
		const state = structuredClone(world.observer.model.state);
		world.trace('a copy of the database is made');
		await time.during(world.sql`select sim.save(${world.shop.id}, ${copy})`.then(() => {}));
		const put = async () => {
			if (server.isBusyWriting) time.later(MINUTE, put);
			else await putBack(world, copy, state);
		};
		time.later(random.int(1, 20) * MINUTE, put);
	}
} satisfies Record<string, Trouble>;

const WEIGHTS: Record<keyof typeof TROUBLES, number> = {
	cut: 4,
	cutAll: 1,
	power: 2,
	crash: 5,
	freeze: 2,
	secondTab: 1,
	clock: 2,
	evict: 0.7,
	clone: 0.5,
	person: 1,
	revoke: 1,
	poison: 1,
	restore: 0.6
};

/** Something goes wrong. */
export async function makeTrouble(world: World): Promise<void> {
	const tablet = world.random.pick(world.tablets)!;
	await TROUBLES[world.random.weighted(WEIGHTS)](world, tablet);
}

/** All that was wrong is mended; from here on the system has to come to rest by itself. */
export async function makePeace(world: World): Promise<void> {
	clearUp(world.weather);
	await world.time.during(cure(world));
	for (const id of [...world.removed]) if (world.random.chance(0.7)) await giveBack(world, id);
	for (const tablet of world.tablets) {
		tablet.openTabs();
		for (const tab of tablet.tabs) {
			tab.life.accessesLeft = null;
			tab.thaw();
		}
		heal(world, tablet);
	}
}

/** A person sends again what was set aside. */
export async function retryAllAside(tablet: Tablet): Promise<void> {
	await tablet.look(async (database) => {
		for (const { seq, state } of await database.outbox.toArray()) {
			if (state === 'aside') await retryAside(database, seq);
		}
	});
}

function heal(world: World, tablet: Tablet): void {
	tablet.link.down = false;
	// The browser notices, or it does not.
	if (world.random.chance(0.7)) for (const tab of tablet.tabs) tab.wake();
}

async function cure({ sql, observer }: World): Promise<void> {
	await sql`delete from sim.poisoned where entity_id = any (${[...observer.model.poisoned]}::uuid[])`;
	observer.model.poisoned.clear();
}

async function setMember(world: World, person: string, isMember: boolean): Promise<void> {
	world.trace(`${person} ${isMember ? 'is a member again' : 'is removed'}`);
	if (isMember) world.removed.delete(person);
	else world.removed.add(person);
	await world.time.during(
		world.sql`update public.members set removed_at = ${isMember ? null : new Date()}
			where shop_id = ${world.shop.id} and person_id = ${person}`.then(() => {})
	);
}

async function giveBack(world: World, person: string): Promise<void> {
	if (!world.server.isBusyWriting) return setMember(world, person, true);
	world.time.later(MINUTE, () => giveBack(world, person));
}

async function putBack(world: World, copy: string, state: ModelState): Promise<void> {
	const { sql, observer, time, shop, random, server } = world;
	const ahead = random.chance(0.3) ? await questionFromAhead(world, copy) : null;
	world.trace(
		`the database is put back to its copy${ahead === null ? '' : ', and nobody says so'}`
	);
	await time.during(sql`select sim.restore(${shop.id}, ${copy}, ${ahead === null})`.then(() => {}));
	observer.model.state = state;
	observer.restored();
	world.restores += 1;
	world.backup = null;
	if (ahead !== null) await server.call(ahead, 'commits');
}

/**
 * What a tablet would ask that has seen more than the copy holds, null when there is none. Only with it may
 * nobody be told of a restore: the server notices when it speaks first, and has no way to notice otherwise.
 */
async function questionFromAhead(world: World, copy: string): Promise<ServerCall | null> {
	const { sql, time, tablets, removed, shop } = world;
	const [row] = await time.during(
		sql<{ copied: number; epoch: string }[]>`
			select (c.rows -> 0 ->> 'revision')::float as copied, r.epoch
			from sim.copies c, public.shop_revisions r
			where c.copy = ${copy} and c.name = 'shop_revisions' and r.shop_id = ${shop.id}`
	);
	for (const tablet of tablets) {
		const { person, device } = tablet;
		const [p_cursor, instance, seq] = await tablet.look((database) =>
			Promise.all([
				database.readMeta('cursor'),
				database.readMeta('instance'),
				database.readMeta('seq')
			])
		);
		if (removed.has(person.id) || p_cursor === null || p_cursor.epoch !== row!.epoch) continue;
		if (p_cursor.revision <= row!.copied) continue;
		const p_report = { instance, last_seq: seq ?? 0 };
		return {
			person: person.id,
			name: 'till_sync',
			args: { p_device: device, p_operations: [], p_cursor, p_report }
		};
	}
	return null;
}
