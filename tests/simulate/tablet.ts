import Dexie from 'dexie';
import { OfflineDatabase } from '../../src/lib/offline/offline-database.ts';
import type { Author, OperationDraft } from '../../src/lib/offline/operation.ts';
import type { Transport } from '../../src/lib/offline/transport.ts';
import { openDeviceApi } from '../../src/lib/device/device-api.ts';
import type { DeviceSession } from '../../src/lib/device/device-session.ts';
import { tillTransport } from '../../src/lib/till/till-transport.ts';
import { Link } from './link.ts';
import type { Person } from './people.ts';
import { Tab } from './tab.ts';
import { TabLock } from './tab-lock.ts';
import type { World } from './world.ts';

/** What the till keeps of the server, by table; beyond ids nothing here depends on an index. */
const ROW_TABLES = {
	shops: '',
	shop_orders: 'state',
	products: 'state',
	variants: 'product_id',
	clerks: '',
	devices: '',
	reviews: ''
};

/** One tablet of the shop: a disk, a link, a clock of its own, a person, and the pages that are open. */
export class Tablet {
	readonly key: string;
	readonly device: string;
	readonly world: World;
	readonly link: Link;
	lock = new TabLock();
	person: Person;
	tabs: Tab[] = [];
	/** How wrong the clock on its wall is, in milliseconds. */
	clockOffset = 0;
	/** Several pages without a lock: each of them sends. */
	useLock: boolean;
	/** Which local database this is; a new one after the storage was lost. */
	disk = 1;

	constructor(world: World, key: string, device: string, person: Person, useLock: boolean) {
		this.world = world;
		this.key = key;
		this.device = device;
		this.person = person;
		this.useLock = useLock;
		this.link = new Link(this);
	}

	/** Device time, milliseconds. */
	clock(): number {
		return Math.max(1_000, this.world.shop.startedAt + this.world.time.now + this.clockOffset);
	}

	author(): Author {
		return { device: this.device, scope: this.world.shop.id, person: this.person.id, clerk: null };
	}

	openDatabase(): OfflineDatabase {
		return new OfflineDatabase(`${this.key}-${this.disk}`, ROW_TABLES, 1);
	}

	/** The till's own way to the server, over this tablet's link. */
	transport(): Transport {
		const session = { accessToken: this.link.token, renewToken: this.link.renewToken };
		const config = {
			supabaseUrl: `http://${this.key}`,
			publishableKey: 'publishable',
			town: { name: 'Belfort', zone: 'Europe/Paris' }
		};
		const call = openDeviceApi(config, session as unknown as DeviceSession);
		return tillTransport(call, this.device, 'simulation', () => Promise.resolve(true));
	}

	openTab(): Tab {
		const tab = new Tab(this, this.useLock);
		this.tabs.push(tab);
		return tab;
	}

	/** A page somebody can tap on. */
	get tab(): Tab | undefined {
		return this.world.random.pick(this.tabs.filter((tab) => !tab.frozen && !tab.life.dead));
	}

	/** S2: what was shown as saved goes into the ledger. */
	async tap(draft: OperationDraft): Promise<void> {
		const operation = await this.tab?.record(draft);
		if (operation === null || operation === undefined) return;
		this.world.ledger.saved(operation, this);
		this.world.trace(
			`${this.key} #${operation.seq} ${draft.kind} ${JSON.stringify(draft.args)} ${operation.id}`
		);
	}

	/** Called by a page whose next access to the disk was its last: the whole tablet goes dark. */
	powerCut(by: Tab): void {
		this.world.trace(`${this.key} loses power${by.frozen ? ' while frozen' : ''}`);
		this.die();
		this.world.time.later(this.world.random.int(100, 60_000), () => this.openTabs());
	}

	die(): void {
		for (const tab of this.tabs) tab.die();
		this.tabs = [];
		this.lock = new TabLock();
	}

	openTabs(): void {
		if (this.tabs.length > 0) return;
		this.openTab();
		if (this.world.random.chance(this.world.weather.secondTab)) this.openTab();
	}

	wakeOthers(speaking: Tab): void {
		for (const tab of this.tabs) if (tab !== speaking) this.world.time.later(1, () => tab.wake());
	}

	/** Looks at the disk, by way of an open page or, when the tablet is dark, with a key of our own. */
	async look<T>(at: (database: OfflineDatabase) => Promise<T>): Promise<T> {
		const open = this.tabs.find(({ life }) => !life.dead && life.accessesLeft === null);
		if (open !== undefined) return at(open.database);
		const database = this.openDatabase();
		try {
			return await at(database);
		} finally {
			database.close();
		}
	}

	/** The browser throws the storage away. */
	async evict(): Promise<void> {
		const gone = await this.look(async (database) => {
			const kept = [await database.outbox.toArray(), await database.history.toArray()].flat();
			return {
				operations: kept.map(({ operation }) => operation),
				instance: await database.readMeta('instance')
			};
		});
		this.die();
		await Dexie.delete(`${this.key}-${this.disk}`);
		this.disk += 1;
		this.world.ledger.evicted(gone.operations, this, gone.instance);
		this.openTabs();
	}

	/** Puts another tablet's disk into this one, as a copied profile would. */
	async copyFrom(other: Tablet): Promise<void> {
		const tables = await other.look((database) =>
			Promise.all(
				database.tables.map(async (table) => ({ name: table.name, rows: await table.toArray() }))
			)
		);
		await this.look((database) =>
			database.transaction('rw', database.tables, async () => {
				for (const { name, rows } of tables) await database.table(name).bulkPut(rows);
			})
		);
	}
}
