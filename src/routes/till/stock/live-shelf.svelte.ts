import { liveQuery } from 'dexie';
import type { Operation, OperationDraft } from '$lib/offline/operation';
import { layTouched } from '$lib/shelf/lay-touched';
import { ShelfRows, watchShelf } from '$lib/shelf/read-shelf';
import { lineName, type ShelfLine } from '$lib/shelf/shelf-line';
import { linesOf, withTouched } from '$lib/shelf/shelf-lines';
import type { TillShop } from '$lib/shelf/shelf-rows';
import { sureFor, type SureFor } from '$lib/shelf/shelf-sure';
import { soldHere } from '$lib/shelf/stock-operations';
import { marksByEntity, worst, type Mark } from '$lib/till/entity-marks';
import type { CardMark } from '$lib/till/order-board';
import { stockWords } from '$lib/till/stock-words';
import { readTillShop } from '$lib/till/till-shop';
import { undoOf } from '$lib/till/undo-operation';
import type { Counter } from '../counter.svelte';

/** What was just done, for a bar that says so and takes it back. */
export interface JustDone {
	text: string;
	/** What it was done to, in words. */
	name: string;
	/** The way back takes the last one; empty where there is none. */
	operations: Operation[];
}

const BAR_MS = 8_000;
/** How long a line says that its last tap was sent. */
const SENT_SHOWN_MS = 90_000;

/** The shelf on the screen: every line, followed as the rows and the taps change. */
export class LiveShelf {
	readonly counter: Counter;
	/** null until the tablet's own rows are read. */
	lines = $state.raw<ShelfLine[] | null>(null);
	shop = $state.raw<TillShop | null>(null);
	justDone = $state.raw<JustDone | null>(null);
	#marks = $state.raw(new Map<string, Mark>());
	readonly days: SureFor = $derived(sureFor(this.shop?.trades ?? []));
	#rows = new ShelfRows();
	#base: ShelfLine[] = [];
	#reading = false;
	#stale = false;
	#clearBar: ReturnType<typeof setTimeout> | null = null;

	constructor(counter: Counter) {
		this.counter = counter;
	}

	get words() {
		return stockWords[this.counter.words.lang];
	}

	/** Follows the database until the returned function is called. */
	follow(): () => void {
		const { database } = this.counter.engine;
		const error = (reason: unknown) => console.error(reason);
		const unwatch = watchShelf(database, () => void this.#catchUp(), error);
		const marks = liveQuery(async () => {
			const since = new Date(Date.now() - SENT_SHOWN_MS).toISOString();
			const [outbox, asking, lately] = await Promise.all([
				database.outbox.toArray(),
				database.history.where('needs_person').equals(1).toArray(),
				database.history.where('settled_at').above(since).toArray()
			]);
			return marksByEntity(outbox, [...asking, ...lately]);
		}).subscribe({ next: (found) => (this.#marks = found), error });
		return () => {
			unwatch();
			marks.unsubscribe();
		};
	}

	line(variant: string): ShelfLine | null {
		return this.lines?.find((each) => each.variant.id === variant) ?? null;
	}

	markOf({ product, variant }: ShelfLine): CardMark {
		return worst(
			this.#marks.get(`variants/${variant.id}`),
			this.#marks.get(`products/${product.id}`)
		);
	}

	/** One piece leaves the shelf. Several in a row are one bar, taken back one by one. */
	async sell(line: ShelfLine): Promise<void> {
		const operation = await this.counter.tapFor(soldHere(line.variant, 1));
		if (operation === null) return;
		const before = this.justDone?.operations ?? [];
		const isMore = before.every(
			({ kind, entity }) => kind === operation.kind && entity.id === operation.entity.id
		);
		this.#saySold(lineName(line), isMore ? [...before, operation] : [operation]);
	}

	/** S2: records one tap, then says so in a bar with the way back. */
	async tap(draft: OperationDraft, text: string, name: string): Promise<boolean> {
		const operation = await this.counter.tapFor(draft);
		if (operation === null) return false;
		this.say({ text, name, operations: undoOf(operation) === null ? [] : [operation] });
		return true;
	}

	async undo(): Promise<void> {
		const done = this.justDone;
		const last = done?.operations.at(-1);
		const draft = last && undoOf(last);
		if (!done || !draft || !(await this.counter.tap(draft))) return;
		const rest = done.operations.slice(0, -1);
		if (rest.length > 0) this.#saySold(done.name, rest);
		else this.say({ text: this.words.done.undone(done.name), name: done.name, operations: [] });
	}

	say(done: JustDone): void {
		if (this.#clearBar !== null) clearTimeout(this.#clearBar);
		this.justDone = done;
		this.#clearBar = setTimeout(() => (this.justDone = null), BAR_MS);
	}

	#saySold(name: string, operations: Operation[]): void {
		this.say({ text: this.words.done.sold(operations.length, name), name, operations });
	}

	/** One reading at a time; what changes meanwhile is one more. */
	async #catchUp(): Promise<void> {
		this.#stale = true;
		if (this.#reading) return;
		this.#reading = true;
		try {
			while (this.#stale) {
				this.#stale = false;
				await this.#read();
			}
		} catch (error) {
			console.error(error);
		} finally {
			this.#reading = false;
		}
	}

	async #read(): Promise<void> {
		const { engine, enrolment } = this.counter;
		const shop = await readTillShop(engine.database, enrolment.shop.id);
		const { changed, outbox } = await this.#rows.refresh(engine.database);
		if (changed) this.#base = linesOf(this.#rows, this.#base);
		const touched = layTouched(this.#rows, outbox, {
			trade_id: shop?.trade_id ?? '',
			vat_bp: shop?.default_vat_bp ?? 0,
			untitled: this.words.untitled
		});
		this.shop = shop;
		this.lines = withTouched(this.#base, touched);
	}
}
