/** What may happen next, and how often. */
import {
	changeCommission,
	closeDispute,
	failRefund,
	openDispute,
	payByHand,
	retryRefund,
	turnAccount
} from './bank.ts';
import { receiveReturn, tapSomething } from './counter.ts';
import { learnStates } from './learn-states.ts';
import { lookForJobs } from './nodes.ts';
import { placeOrder } from './place-order.ts';
import {
	askForPayPage,
	cancelPart,
	comeBack,
	payOrNot,
	whoMayWithdraw,
	withdraw
} from './shoppers.ts';
import type { World } from './world.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

type Act = keyof typeof ACTS;

const ACTS = {
	wait: 22,
	place: 8,
	pay_page: 12,
	pay: 16,
	come_back: 3,
	cancel: 2,
	withdraw: 5,
	tap: 22,
	return: 4,
	jobs: 12,
	mail: 24,
	dispute: 0.6,
	decide: 0.8,
	fail_refund: 1,
	retry: 1.5,
	account: 1.2,
	commission: 0.3,
	by_hand: 0.4
};

/** Something happens somewhere in town. @param mostOrders so many at most are placed in this run */
export async function act(world: World, mostOrders: number): Promise<void> {
	const { random, model } = world;
	const weights: Partial<Record<Act, number>> = { ...ACTS };
	if (model.orders.size >= mostOrders) weights.place = 0;
	const order = random.pick([...model.orders.values()]);
	const what = order ? random.weighted(weights) : 'place';
	if (['cancel', 'withdraw', 'tap', 'return', 'place'].includes(what)) await learnStates(world);
	const part = order && random.pick([...order.parts.values()]);
	switch (what) {
		case 'wait':
			return wait(world);
		case 'place':
			return placeOrder(world);
		case 'pay_page':
			return askForPayPage(world, order!);
		case 'pay':
			return payOrNot(world, order!);
		case 'come_back':
			return comeBack(world, order!);
		case 'cancel':
			return cancelPart(world, part!);
		case 'withdraw':
			return withdraw(world, whoMayWithdraw(world) ?? part!);
		case 'tap':
			return tapSomething(world, part!);
		case 'return':
			return receiveReturn(world);
		case 'jobs':
			return lookForJobs(world);
		case 'mail':
			await world.postman.bring(world);
			return;
		case 'dispute':
			return openDispute(world);
		case 'decide':
			await closeDispute(world);
			return;
		case 'fail_refund':
			return failRefund(world);
		case 'retry':
			return retryRefund(world);
		case 'account':
			return turnAccount(world);
		case 'by_hand':
			return payByHand(world);
		case 'commission':
			return changeCommission(world);
	}
}

async function wait({ random, clock, fake, trace }: World): Promise<void> {
	const length = random.weighted({
		moment: 8,
		minutes: 6,
		session: 0.8,
		days: 0.7,
		fortnight: 0.1
	});
	const least = {
		moment: SECOND,
		minutes: MINUTE,
		session: 29 * MINUTE,
		days: 0.3 * DAY,
		fortnight: 13 * DAY
	};
	const most = {
		moment: 30 * SECOND,
		minutes: 8 * MINUTE,
		session: 45 * MINUTE,
		days: 3 * DAY,
		fortnight: 18 * DAY
	};
	clock.advance(random.int(least[length], most[length]));
	trace(`— ${clock.date().toISOString()}`);
	if (random.chance(0.5)) fake.knobs.expireDue();
	await fake.knobs.deliverNow();
}
