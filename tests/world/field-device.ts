/** A courier's phone or a visiting tablet as the contract tests need one: it only speaks the protocol. */
import { randomUUID } from 'node:crypto';
import type { SupabaseClient } from '@supabase/supabase-js';
import type { Sql } from 'postgres';
import type { BackendUse } from './connect.ts';
import type { TillAnswer } from './till.ts';
import { unique, type Town } from './world.ts';

type StaffRole = 'operator' | 'animator' | 'courier' | 'town';

/** Somebody who works for the town, signed in. */
export async function townStaff(backend: BackendUse & { sql: Sql }, town: Town, role: StaffRole) {
	const email = `${unique(role)}@example.org`;
	await backend.sql`insert into public.town_staff (town_id, email, role)
		values (${town.id}, ${email}, ${role})`;
	const person = await backend.signIn(email);
	const { data } = await person.auth.getUser();
	return { person, email, id: data.user!.id };
}

/** @param device another one's id, for a phone that comes back empty */
export async function enrolFieldDevice(
	person: SupabaseClient,
	town: Town,
	device: string = randomUUID()
) {
	const { data, error } = await person.rpc('enrol_field_device', {
		p_device: device,
		p_town: town.id,
		p_name: 'Téléphone'
	});
	if (error || !data.ok) throw new Error(`enrol_field_device: ${JSON.stringify(error ?? data)}`);
	let seq = 0;
	return {
		device,
		operation(
			kind: string,
			entity: { table: string; id: string },
			args: Record<string, unknown> = {},
			more: Record<string, unknown> = {}
		) {
			seq += 1;
			return {
				id: randomUUID(),
				device,
				seq,
				scope: town.id,
				person: null,
				kind,
				version: 1,
				entity,
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
			const answer = await person.rpc('field_sync', {
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
