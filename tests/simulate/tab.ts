import Dexie from 'dexie';
import { createEngine, type Engine } from '../../src/lib/offline/engine.ts';
import type { OfflineDatabase } from '../../src/lib/offline/offline-database.ts';
import type { Operation, OperationDraft } from '../../src/lib/offline/operation.ts';
import { noLock } from '../../src/lib/offline/sender-lock.ts';
import { addCrashPoints, type Life } from './crash-points.ts';
import type { Tablet } from './tablet.ts';
import { actAs, asNobody, type Actor } from './virtual-time.ts';

/** One open page of a tablet with the real engine in it. Dies with everything it has in memory. */
export class Tab implements Actor {
	readonly tablet: Tablet;
	readonly database: OfflineDatabase;
	readonly life: Life;
	/** In the background of a phone: nothing runs, and the page does not know. */
	frozen = false;
	#engine: Engine;
	#heldBack: (() => void)[] = [];
	#wake = () => {};
	readonly #bootedAt: number;

	constructor(tablet: Tablet, useLock: boolean) {
		this.tablet = tablet;
		const { world } = tablet;
		this.#bootedAt = world.time.now;
		this.life = { dead: false, accessesLeft: null, onPowerCut: () => tablet.powerCut(this) };
		this.database = tablet.openDatabase();
		addCrashPoints(this.database, this.life);
		this.database.outbox.hook('updating', (changes, _seq, { id }) => {
			if ('state' in changes && changes.state === 'aside') world.ledger.setAside.add(id);
		});
		world.defect.meddle?.(this.database, world);
		const transport = tablet.transport();
		this.#engine = actAs(this, () =>
			createEngine({
				database: this.database,
				transport: world.defect.transport?.(transport, this.database) ?? transport,
				upload: (file) => tablet.link.upload(file.name),
				author: () => tablet.author(),
				pollEvery: () => world.weather.pollEvery,
				lock: useLock ? (name, signal, work) => tablet.lock.hold(name, this, signal, work) : noLock,
				signals: (wake) => {
					this.#wake = wake;
					return () => {};
				},
				announce: () => tablet.wakeOthers(this),
				now: () => new Date(tablet.clock()),
				random: () => world.random.next(),
				monotonic: () => world.time.now - this.#bootedAt,
				onError: (error) => {
					if (!this.life.dead) world.trace(`${tablet.key} engine: ${String(error)}`);
				}
			})
		);
		actAs(this, () => this.#engine.start());
	}

	/** S2: the operation, or null when nothing was recorded as far as the person can see. */
	async record(draft: OperationDraft): Promise<Operation | null> {
		const { record } = this.tablet.world.defect;
		try {
			return await actAs(this, () =>
				record ? record(this.database, this.tablet, draft) : this.#engine.record(draft)
			);
		} catch (error) {
			if (!this.life.dead)
				this.tablet.world.trace(`${this.tablet.key} not recorded: ${String(error)}`);
			return null;
		}
	}

	/** Runs code of this page later, if it still lives; when it is frozen, as soon as it thaws. */
	later(milliseconds: number, work: () => void) {
		return asNobody(() => this.tablet.world.time.later(milliseconds, () => this.hear(work)));
	}

	/** Something reaches the page: a timer, an answer. */
	hear(work: () => void): void {
		if (this.life.dead) return;
		if (this.frozen) this.#heldBack.push(work);
		else actAs(this, work);
	}

	wake(): void {
		this.hear(() => this.#wake());
	}

	thaw(): void {
		this.frozen = false;
		for (const work of this.#heldBack.splice(0)) this.hear(work);
	}

	/** The power goes, or the page is closed: what is not on the disk is gone. */
	die(): void {
		this.life.dead = true;
		this.tablet.lock.forget(this);
		this.database.close();
		// What still runs in here finds no disk any more.
		this.database.open = () => Dexie.Promise.reject(new Error('the power is off'));
	}
}
