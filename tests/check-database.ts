/**
 * Builds a database from the migrations and holds it against the types in the source and against
 * Supabase's own advisors (security and performance). Part of `npm run check`.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { generateTypes, typesFile } from './database-types.ts';
import { startBackend } from './world/backend.ts';

const run = promisify(execFile);
const problems: string[] = [];
const backend = await startBackend();
try {
	if ((await generateTypes(backend.databaseUrl)) !== (await readFile(typesFile, 'utf8'))) {
		problems.push(`${typesFile} is not what the migrations say. Write it anew: npm run types`);
	}
	const advice = await run(
		'node_modules/.bin/supabase',
		['db', 'advisors', `--remote=${backend.databaseUrl}`, '--level=warn', '--fail-on=warn'],
		{ env: { ...process.env, PGSSLMODE: 'disable' }, maxBuffer: 10_000_000 }
	).catch((error: { stdout?: string; stderr?: string; message: string }) => error);
	if ('message' in advice) {
		problems.push(`Supabase advisors:\n${advice.stdout ?? ''}${advice.stderr || advice.message}`);
	}
} finally {
	await backend.stop();
}
if (problems.length > 0) {
	console.error(problems.join('\n\n'));
	process.exitCode = 1;
}
