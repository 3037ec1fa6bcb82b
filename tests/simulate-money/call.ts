/** Calls a function of the database as the API does: as somebody, at a moment, in one transaction. */
import type { MoneyDatabase } from './money-database.ts';

export interface DatabaseCall {
	name: string;
	args: Record<string, unknown>;
	/** A person's id, a visitor, or the server with its secret key. */
	as: { person: string } | 'visitor' | 'server';
}

/** @throws PostgresError when the function fails */
export async function callFunction(
	{ sql, signatures }: MoneyDatabase,
	{ name, args, as }: DatabaseCall,
	now: number
): Promise<unknown> {
	const signature = signatures.get(name);
	if (!signature) throw new Error(`the database has no function ${name}`);
	const list = signature
		.filter((parameter) => args[parameter.name] !== undefined)
		.map((parameter) => `${parameter.name} => ${literal(args[parameter.name])}::${parameter.type}`);
	const sub = typeof as === 'object' ? as.person : '';
	const role = as === 'server' ? 'service_role' : sub ? 'authenticated' : 'anon';
	const settings = {
		'sim.now': new Date(now).toISOString(),
		role,
		'request.jwt.claim.sub': sub,
		'request.jwt.claims': JSON.stringify(sub ? { sub, role } : { role })
	};
	const set = Object.entries(settings).map(
		([key, value]) => `set_config('${key}', ${literal(value)}, true)`
	);
	const answers = await sql
		.unsafe(`select ${set.join(', ')}; select public.${name}(${list.join(', ')}) as body`)
		.simple();
	const [, rows] = answers as unknown as { body: unknown }[][];
	return rows![0]!.body;
}

function literal(value: unknown): string {
	if (value === null) return 'null';
	const text = typeof value === 'object' ? JSON.stringify(value) : String(value as string | number);
	return `'${text.replaceAll("'", "''")}'`;
}
