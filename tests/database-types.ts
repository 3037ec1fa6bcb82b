/** Writes src/lib/platform/database-types.ts from the migrations (`npm run types`). */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { format } from 'prettier';
import { startBackend } from './world/backend.ts';

const run = promisify(execFile);

export const typesFile = 'src/lib/platform/database-types.ts';

/** The TypeScript types of a database's public schema, as Supabase's own tool writes them. */
export async function generateTypes(databaseUrl: string): Promise<string> {
	const { stdout } = await run(
		'node_modules/.bin/supabase',
		['gen', 'types', 'typescript', '--schema=public', `--remote=${databaseUrl}`],
		{ env: { ...process.env, PGSSLMODE: 'disable' }, maxBuffer: 10_000_000 }
	);
	const text = stdout.slice(stdout.indexOf('export type Json'));
	const note = '// Written by `npm run types` from supabase/migrations. Do not edit.\n\n';
	return format(note + text, { parser: 'typescript', useTabs: true, singleQuote: true });
}

if (import.meta.main) {
	const backend = await startBackend();
	try {
		await writeFile(typesFile, await generateTypes(backend.databaseUrl));
		console.log(`Wrote ${typesFile}`);
	} finally {
		await backend.stop();
	}
}
