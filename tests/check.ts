/** `npm run check`: everything that can be known without running the tests. All of it, then the verdict. */
import { spawn } from 'node:child_process';

const checks: [label: string, command: string, ...args: string[]][] = [
	// The longest first: two at a time, the others fit beside it.
	// Components apart: each is a program of its own to the types' service, and mixed with the rest it begins
	// anew with every one (together 300 s, apart 166 s and 69 s on two cores).
	['lint of components', 'eslint', '--max-warnings=0', '**/*.svelte'],
	['lint', 'eslint', '--max-warnings=0', '.', '--ignore-pattern', '**/*.svelte'],
	['formatting (npm run format)', 'prettier', '--check', '--log-level=warn', '.'],
	['types', 'svelte-check', '--fail-on-warnings', '--output=human'],
	['types of the service worker', 'tsc', '-p', 'tests/lint/tsconfig.worker.json'],
	[
		'arrows of the house',
		'depcruise',
		...['--config', 'tests/lint/house-rules.js', '--output-type', 'err-long'],
		...['src', 'supabase', 'tests']
	],
	['dead code', 'knip', '--no-progress'],
	['database types and advisors', 'node', 'tests/check-database.ts']
];

/** Runs one check quietly; what it printed is shown only when it fails. @returns whether it passed. */
function runCheck([label, command, ...args]: (typeof checks)[number]): Promise<boolean> {
	const start = performance.now();
	const child = spawn(`node_modules/.bin/${command}`, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, NO_COLOR: '1' }
	});
	let output = '';
	child.stdout.on('data', (chunk) => (output += chunk));
	child.stderr.on('data', (chunk) => (output += chunk));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code) => {
			const seconds = ((performance.now() - start) / 1000).toFixed(1);
			console.log(`${code === 0 ? '✓' : '✗'} ${label}, ${seconds} s`);
			if (code !== 0) console.log(output);
			resolve(code === 0);
		});
	});
}

// Route types ($types) are written first; the checks read them.
await runCheck(['routes', 'svelte-kit', 'sync']);
const waiting = [...checks];
let failed = 0;
async function work() {
	for (let check = waiting.shift(); check; check = waiting.shift()) {
		if (!(await runCheck(check))) failed += 1;
	}
}
await Promise.all([work(), work()]);
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${checks.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
