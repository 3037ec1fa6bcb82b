import { expect } from 'vitest';
import type { BackendUse } from './connect.ts';

export interface Placement {
	ok: boolean;
	token?: string;
	refusal?: string;
	problems?: {
		code: string;
		shop?: string;
		variant?: string;
		left?: number;
		field?: string;
		next?: unknown[];
	}[];
}

/** Places an order as a visitor. Whatever was sent, the answer is an answer and never a fault. */
export async function placeOrder(backend: BackendUse, order: unknown): Promise<Placement> {
	const { data, error } = await backend.anon().rpc('place_order', { p_order: order });
	expect(error).toBeNull();
	return data as Placement;
}
