import type { SupabaseClient } from '@supabase/supabase-js';
import { z } from 'zod';
import { callRpc } from '../platform/call-rpc.ts';
import { dac7Schema } from './dac7.ts';
import { statementSchema } from './statement.ts';
import { statementListSchema, type StatementList } from './statement-list.ts';

const notAllowed = z.object({ ok: z.literal(false), refusal: z.literal('not_allowed') });

const statementAnswer = z.discriminatedUnion('ok', [
	z.object({ ok: z.literal(true), statement: statementSchema }),
	notAllowed
]);
export type StatementAnswer = z.infer<typeof statementAnswer>;

/**
 * One shop's month for its members and the town's operators, a refusal for everybody else.
 * @param month its first day, `2026-10-01`.
 */
export async function readStatement(
	client: SupabaseClient,
	shop: string,
	month: string
): Promise<StatementAnswer> {
	return callRpc(client, 'read_statement', { p_shop: shop, p_month: month }, statementAnswer);
}

const listAnswer = z.discriminatedUnion('ok', [
	statementListSchema.extend({ ok: z.literal(true) }),
	notAllowed
]);

/** The months of a shop in which something was booked, newest first. */
export async function listStatements(
	client: SupabaseClient,
	shop: string
): Promise<({ ok: true } & StatementList) | z.infer<typeof notAllowed>> {
	return callRpc(client, 'list_statements', { p_shop: shop }, listAnswer);
}

const dac7Answer = z.discriminatedUnion('ok', [
	dac7Schema.extend({ ok: z.literal(true) }),
	notAllowed
]);

/** What the town's sellers sold in a year, for its operators. */
export async function readDac7(
	client: SupabaseClient,
	town: string,
	year: number
): Promise<z.infer<typeof dac7Answer>> {
	return callRpc(client, 'read_dac7', { p_town: town, p_year: year }, dac7Answer);
}
