/** A tablet as the contract tests need one: it records nothing, it only speaks the protocol. */
import { randomUUID } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { Shop } from './world.ts';

export interface TillResult {
	id: string;
	outcome: string;
	code: string | null;
	detail: Record<string, unknown>;
	revision: number | null;
}

export interface TillAnswer {
	ok: boolean;
	refusal?: string;
	results: TillResult[];
	reset: boolean;
	rows: Record<string, { id: string; revision: number; [column: string]: unknown }[]>;
	tombstones: { table: string; id: string }[];
	cursor: { epoch: string; revision: number };
	more: boolean;
}

/** The table a kind of operation speaks of. */
const TABLES: Record<string, string> = {
	order: 'shop_orders',
	product: 'products',
	photo: 'products',
	variant: 'variants',
	stock: 'variants',
	shelf: 'shops',
	shop: 'shops',
	clerk: 'clerks',
	review: 'operations'
};

/** @param device another one's id, for a copied tablet or one that comes back empty */
export async function enrolTill(
	person: SupabaseClient,
	shop: Shop,
	name = 'Comptoir',
	device: string = randomUUID()
) {
	const { data, error } = await person.rpc('enrol_device', {
		p_device: device,
		p_shop: shop.id,
		p_name: name
	});
	if (error || !data.ok) throw new Error(`enrol_device: ${JSON.stringify(error ?? data)}`);
	let seq = 0;
	return {
		device,
		operation(
			kind: string,
			entity: string,
			args: Record<string, unknown> = {},
			more: Record<string, unknown> = {}
		) {
			seq += 1;
			return {
				id: randomUUID(),
				device,
				seq,
				shop: shop.id,
				person: null,
				kind,
				version: 1,
				entity: { table: TABLES[kind.split('.')[0]!] ?? 'shop_orders', id: entity },
				args,
				base: {},
				depends_on: [],
				at: new Date().toISOString(),
				...more
			};
		},
		/** Sends one operation and says what became of it. */
		async tap(...[kind, entity, args, more]: Parameters<typeof this.operation>) {
			const { results } = await this.sync([this.operation(kind, entity, args, more)]);
			return results[0]!;
		},
		async sync(
			operations: unknown[],
			cursor: unknown = null,
			report: unknown = {}
		): Promise<TillAnswer> {
			const answer = await person.rpc('till_sync', {
				p_device: device,
				p_operations: operations,
				p_cursor: cursor,
				p_report: report
			});
			if (answer.error) throw new Error(answer.error.message);
			return answer.data as TillAnswer;
		}
	};
}
