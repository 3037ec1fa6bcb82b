import type { Sql } from 'postgres';
import type { handlePaymentEvent } from '../../../src/lib/payments/payment-event.server.ts';
import type { PaymentDeps } from '../../../src/lib/payments/payment-deps.ts';
import type { World } from '../world.ts';

/**
 * A mistake made on purpose, to prove that the simulation would see it. It lives here and in the simulation's
 * own database, never in what is shipped.
 */
export interface Defect {
	name: string;
	/** Changes functions of the simulation's database. @returns how to mend them */
	sql?: (sql: Sql) => Promise<() => Promise<void>>;
	/** Stands between the code and its database and provider. */
	deps?: (deps: PaymentDeps, world: World) => PaymentDeps;
	/** In place of the real work on an event. */
	handleEvent?: typeof handlePaymentEvent;
	/** Events are answered with 200 whatever comes of them. */
	answersEventsFirst?: true;
}

/** What is shipped. */
export const noDefect: Defect = { name: 'none' };
