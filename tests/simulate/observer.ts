import { Model, type Sender } from './model/model.ts';
import type { Outcome, WireOperation } from './model/model-state.ts';
import type { ServerCall } from './server.ts';
import type { World } from './world.ts';

interface SyncAnswer {
	ok: boolean;
	refusal?: string;
	results: (Outcome & { id: string })[];
	cursor: { epoch: string; revision: number };
	more: boolean;
}

/** Stands beside the server's door: compares every answer with the model's, at the moment it commits. */
export class Observer {
	readonly model: Model;
	/** What the server said that the model did not expect. */
	readonly surprises: string[] = [];
	/** Order in which each device's operations on each thing were first taken in. */
	readonly received = new Map<string, number[]>();
	/** The last number each local database said it gave out. */
	readonly givenOut = new Map<string, number>();
	readonly #world: World;
	readonly #seen = new Set<string>();
	#epoch: string | null = null;
	#revision = 0;

	constructor(world: World) {
		this.#world = world;
		this.model = new Model(world.shop, world.shop.town.town.tradeId);
		for (const { id, product, price_cents, barcode, quantity } of world.shop.variants) {
			const at = world.shop.variants.findIndex((one) => one.id === id);
			this.model.state.products.set(product, {
				state: 'published',
				held: false,
				titled: true,
				words: {
					title: `Article ${at}`,
					description: '',
					brand: '',
					category: world.shop.town.town.tradeId,
					vat_bp: 550,
					withdrawal_exception: null,
					facts: {}
				},
				photos: []
			});
			this.model.state.variants.set(id, {
				product,
				label: '',
				price: price_cents,
				barcode,
				measure: [null, null],
				archived: false,
				onHand: quantity,
				reserved: 0
			});
		}
	}

	/** @see Server.onCommit */
	heard(call: ServerCall, body: unknown): void {
		if (call.name !== 'till_sync') return;
		const answer = body as SyncAnswer;
		const operations = call.args.p_operations as WireOperation[];
		const isMember = this.#isMember(call);
		if (!answer.ok) {
			if (answer.refusal !== 'not_a_member' || isMember)
				this.surprises.push(`refusal ${answer.refusal}`);
			return;
		}
		const { last_seq, instance } = call.args.p_report as { last_seq: number; instance: string };
		if (isMember) {
			this.givenOut.set(instance, Math.max(last_seq, this.givenOut.get(instance) ?? 0));
			this.#watchRevision(answer);
		}
		const cursor = call.args.p_cursor as { epoch: string } | null;
		// A tablet that has not heard of the restore brings nothing: it has older things to send first.
		const isPast = cursor !== null && cursor.epoch !== answer.cursor.epoch;
		const expected = isPast ? [] : this.model.send(this.#sender(call), operations);
		if (isPast && answer.results.length > 0)
			this.surprises.push('results for a tablet of the past');
		expected.forEach((wanted, index) => {
			const operation = operations[index]!;
			const found = answer.results.find(({ id }) => id === operation.id);
			this.#note(operation, wanted);
			this.#world.trace(
				`  server: ${operation.device.slice(-4)} #${operation.seq} ${operation.kind} ${found?.outcome} ${found?.code}`
			);
			if (found?.outcome === wanted.outcome && found.code === wanted.code) return;
			this.surprises.push(
				`${operation.kind} ${operation.id}: ${found?.outcome}/${found?.code}, expected ${wanted.outcome}/${wanted.code}`
			);
		});
	}

	/** The database was put back to a copy: its past, and its numbers, begin again. */
	restored(): void {
		this.#epoch = null;
		this.received.clear();
		this.#seen.clear();
	}

	#note(operation: WireOperation, { outcome }: Outcome): void {
		if (outcome === 'retry' || this.#seen.has(operation.id)) return;
		this.#seen.add(operation.id);
		const { ledger } = this.#world;
		if (ledger.setAside.has(operation.id)) return;
		const tablet = ledger.operations.get(operation.id);
		const key = `${operation.device} ${tablet?.tablet.key} ${tablet?.disk} ${operation.entity.table}/${operation.entity.id}`;
		const seqs = this.received.get(key) ?? [];
		seqs.push(operation.seq);
		this.received.set(key, seqs);
	}

	/** Within an epoch the shop's revision only rises. */
	#watchRevision({ cursor, more }: SyncAnswer): void {
		// A page ends below what others have seen.
		if (more) return;
		if (this.#epoch !== null && this.#epoch !== cursor.epoch) {
			this.surprises.push('another epoch, and nothing was restored');
		}
		if (this.#epoch === cursor.epoch && cursor.revision < this.#revision) {
			this.surprises.push(`revision ${cursor.revision} after ${this.#revision}`);
		}
		this.#epoch = cursor.epoch;
		this.#revision = cursor.revision;
	}

	#isMember({ person }: ServerCall): boolean {
		return person !== null && !this.#world.removed.has(person);
	}

	#sender(call: ServerCall): Sender {
		const person = this.#world.shop.town.people.find(({ id }) => id === call.person);
		return {
			device: String(call.args.p_device),
			role: person?.role ?? 'staff',
			isMember: this.#isMember(call)
		};
	}
}
