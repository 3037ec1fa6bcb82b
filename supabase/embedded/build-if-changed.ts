import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';

const sources = [
	'src/**/*',
	'static/**/*',
	'svelte.config.js',
	'vite.*.ts',
	'tsconfig.json',
	'package-lock.json'
];
const mark = 'build/.fingerprint';

/** Whether build/ was made from other sources than those on disk. */
export async function isBuildOld(): Promise<boolean> {
	if (!existsSync('build/handler.js') || !existsSync(mark)) return true;
	return (await readFile(mark, 'utf8')) !== (await fingerprint());
}

/**
 * Builds the app into build/.
 * @param signal ends the build when the start is broken off.
 * @throws Error with what the build printed.
 */
export async function buildApp(signal?: AbortSignal): Promise<void> {
	const print = await fingerprint();
	await runBuild(signal);
	await writeFile(mark, print);
}

/** Of everything the build reads; the address of a hosted Supabase is in the security policy. */
async function fingerprint(): Promise<string> {
	const hash = createHash('sha256').update(process.env.SUPABASE_URL ?? '');
	const files: string[] = [];
	for await (const entry of glob(sources, { withFileTypes: true })) {
		if (entry.isFile() && !entry.name.endsWith('.test.ts')) {
			files.push(`${entry.parentPath}/${entry.name}`);
		}
	}
	for (const file of files.sort()) hash.update(file).update(await readFile(file));
	return hash.digest('hex');
}

function runBuild(signal?: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
			stdio: ['ignore', 'pipe', 'pipe'],
			signal
		});
		let output = '';
		vite.stdout.on('data', (chunk) => (output += chunk));
		vite.stderr.on('data', (chunk) => (output += chunk));
		vite.once('error', reject);
		vite.once('close', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`The build failed:\n${output}`));
		});
	});
}
