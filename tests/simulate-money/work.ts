import Stripe from 'stripe';
import type { PaymentDeps } from '../../src/lib/payments/payment-deps.ts';
import { databaseFor } from './database-door.ts';
import { Life } from './life.ts';
import { providerFor } from './provider-door.ts';
import type { World } from './world.ts';

export const ORIGIN = 'https://belfort.example';

/** What one process needs to work, through the doors of this world. */
export function depsFor(world: World, life: Life): PaymentDeps {
	const deps = { db: databaseFor(world, life), stripe: providerFor(world, life) };
	return world.defect.deps?.(deps, world) ?? deps;
}

/** Begins a piece of a server's work. @param work throws when database or provider do not answer, and for nothing else */
export async function beginWork(
	world: World,
	name: string,
	work: (deps: PaymentDeps, life: Life) => Promise<unknown>
): Promise<void> {
	const life = new Life(world, name);
	await world.gate.begin(async () => {
		world.trace(`${name} begins`);
		try {
			await work(depsFor(world, life), life);
		} catch (error) {
			world.trace(`${name}: ${String(error)} ${JSON.stringify(error)}`);
			if (isWeather(error) || life.isDead) return;
			const detail = `${name}: ${error instanceof Error ? error.stack : JSON.stringify(error)}`;
			world.findings.push({ guilt: 'lost', invariant: 'only the weather stops work', detail });
		}
	});
}

function isWeather(error: unknown): boolean {
	if (error instanceof Stripe.errors.StripeError) return true;
	return (error as { status?: number }).status === 503;
}
