import { cancelOrder, doToOrder } from './model-orders.ts';
import { doToProduct, doToVariant } from './model-products.ts';
import { doToClerk, doToReview, doToShop } from './model-shop.ts';
import {
	emptyState,
	isSame,
	refused,
	resolve,
	type Doing,
	type KnownOperation,
	type ModelState,
	type Outcome,
	type WireOperation
} from './model-state.ts';
import { doToStock } from './model-stock.ts';

/** Who sends operations: their device, and whether they may speak for the shop. */
export interface Sender {
	device: string;
	role: 'owner' | 'staff';
	isMember: boolean;
}

/** The one true shop of a run. It hears what is committed, in that order, and says what should come of it. */
export class Model {
	state: ModelState = emptyState();
	/** Things on which the server chokes at this moment. */
	readonly poisoned = new Set<string>();
	readonly #days: { today: string };
	readonly #trade: string;

	constructor(days: { today: string }, trade: string) {
		this.#days = days;
		this.#trade = trade;
	}

	/** What becomes of a batch, one outcome per operation, in its order. */
	send(sender: Sender, operations: readonly WireOperation[]): Outcome[] {
		const stuck: WireOperation['entity'][] = [];
		return operations.map((operation) => {
			const known = this.state.operations.get(operation.id);
			if (known !== undefined) {
				return isSame(known.operation, operation) ? pick(known) : refused('id_reused');
			}
			if (stuck.some((entity) => isSame(entity, operation.entity))) {
				return { outcome: 'retry', code: 'waits_for_earlier' };
			}
			if (this.poisoned.has(resolve(this.state, operation.entity.id))) {
				stuck.push(operation.entity);
				return { outcome: 'retry', code: 'server_fault' };
			}
			return this.#first(sender, operation);
		});
	}

	/** A shopper takes back what they had put aside. */
	cancel(order: string): boolean {
		const found = this.state.orders.get(order);
		return found !== undefined && cancelOrder(found, (...moved) => this.move(...moved));
	}

	move(id: string, onHand: number, reserved: number): void {
		const variant = this.state.variants.get(id)!;
		variant.onHand += onHand;
		variant.reserved += reserved;
	}

	#first(sender: Sender, operation: WireOperation): Outcome {
		const entity = resolve(this.state, operation.entity.id);
		const record: KnownOperation = {
			operation,
			entity,
			...refused('member_removed'),
			moved: 0,
			undone: false,
			review: sender.isMember ? null : 'waiting'
		};
		if (sender.isMember) {
			const doing = this.#doing(sender, operation, (pieces) => (record.moved += pieces));
			Object.assign(record, this.#effect(doing));
		}
		this.state.operations.set(operation.id, record);
		return pick(record);
	}

	#doing(sender: Sender, operation: WireOperation, count: (pieces: number) => void): Doing {
		return {
			state: this.state,
			operation,
			entity: resolve(this.state, operation.entity.id),
			isOwner: sender.role === 'owner' && sender.isMember,
			device: sender.device,
			days: this.#days,
			trade: this.#trade,
			move: (variant, onHand, reserved) => {
				count(onHand);
				this.move(variant, onHand, reserved);
			}
		};
	}

	#effect(doing: Doing): Outcome {
		const noun = doing.operation.kind.split('.')[0];
		if (noun === 'order') return doToOrder(doing);
		if (noun === 'stock') return doToStock(doing);
		if (noun === 'product' || noun === 'photo') return doToProduct(doing);
		if (noun === 'variant') return doToVariant(doing);
		if (noun === 'shelf' || noun === 'shop') return doToShop(doing);
		if (noun === 'clerk') return doToClerk(doing);
		if (noun === 'review') {
			return doToReview(doing, (held) =>
				this.#effect({ ...doing, operation: held, entity: resolve(this.state, held.entity.id) })
			);
		}
		return refused('unsupported_operation');
	}
}

function pick({ outcome, code }: Outcome): Outcome {
	return { outcome, code };
}
