import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';

interface Chapter {
	version: string;
	name: string;
	text: string;
}

/**
 * Applies the chapters of supabase/migrations that this database has not had, in order, each in one
 * transaction, and records them where `supabase db push` does (supabase_migrations).
 * @returns names of the chapters applied now.
 * @throws Error naming the chapter that failed, or that was edited after it was applied.
 */
export async function applyMigrations(sql: Sql, folder: string): Promise<string[]> {
	await sql.unsafe(`
		set client_min_messages = warning;
		create schema if not exists supabase_migrations;
		create table if not exists supabase_migrations.schema_migrations (version text primary key);
		alter table supabase_migrations.schema_migrations
			add column if not exists statements text[], add column if not exists name text;
	`);
	const applied = await sql<{ version: string; statements: string[] | null }[]>`
		select version, statements from supabase_migrations.schema_migrations`;
	const known = new Map(applied.map((row) => [row.version, row.statements?.join('\n')]));
	const names: string[] = [];
	for (const chapter of await readChapters(folder)) {
		const before = known.get(chapter.version);
		if (before === undefined && !known.has(chapter.version)) {
			await applyChapter(sql, chapter);
			names.push(chapter.name);
		} else if (before !== undefined && before !== chapter.text) {
			throw new Error(
				`supabase/migrations/${chapter.version}_${chapter.name}.sql was edited after this data ` +
					'was made.\nStart over with `npm run reset`, or put a change to kept data in a new chapter.'
			);
		}
	}
	return names;
}

async function readChapters(folder: string): Promise<Chapter[]> {
	const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
	return Promise.all(
		files.map(async (file) => {
			const [, version, name] = /^(\d+)_(.+)\.sql$/.exec(file) ?? [];
			if (!version || !name) throw new Error(`supabase/migrations/${file}: no number_name.sql`);
			return { version, name, text: await readFile(join(folder, file), 'utf8') };
		})
	);
}

async function applyChapter(sql: Sql, { version, name, text }: Chapter) {
	try {
		await sql.begin(async (transaction) => {
			await transaction.unsafe(text);
			await transaction`
				insert into supabase_migrations.schema_migrations (version, name, statements)
				values (${version}, ${name}, ${[text]})`;
		});
	} catch (cause) {
		const { message, position, where } = cause as { message: string } & Record<string, string>;
		const line = position ? ` at line ${text.slice(0, Number(position)).split('\n').length}` : '';
		throw new Error(
			`supabase/migrations/${version}_${name}.sql${line}: ${message}${where ? `\n${where}` : ''}`,
			{ cause }
		);
	}
}
