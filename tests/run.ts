/** `npm test`: unit, contract, sync and browser tests and the simulations, then one line with the sum of all. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import {
	addCounts,
	countExit,
	countPlaywright,
	countVitest,
	verdict,
	type Counts
} from './test-counts.ts';
import { needBrowser } from './world/browser.ts';

// Everything the tests write goes here, and away at the end.
const folder = mkdtempSync(join(tmpdir(), 'comptoir-tests-'));
chmodSync(folder, 0o711);
let running: ChildProcess | undefined;

/** Runs a test runner with its output shown. @returns its JSON report and how it ended. */
async function runner(name: string, args: string[], env: NodeJS.ProcessEnv = {}) {
	const report = join(folder, `${name}.json`);
	running = spawn(
		`node_modules/.bin/${name}`,
		args.map((arg) => arg.replace('REPORT', report)),
		{
			stdio: ['ignore', 'inherit', 'inherit'],
			detached: true,
			env: { ...process.env, TMPDIR: folder, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...env }
		}
	);
	const [code] = (await once(running, 'close')) as [number | null];
	const text = existsSync(report) ? readFileSync(report, 'utf8') : null;
	return { code, report: text === null ? null : (JSON.parse(text) as unknown) };
}

async function runAll(): Promise<Counts> {
	const vitest = await runner('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		'--outputFile.json=REPORT'
	]);
	// The same runs each time: what fails here fails on every machine, with the seed it prints.
	const simulation = await runner('node', ['tests/simulate/simulate.ts', '--runs', '300']);
	const money = await runner('node', ['tests/simulate-money/simulate-money.ts', '--runs', '300']);
	const port = await freePort();
	const playwright = await runner(
		'playwright',
		['test', '--config=tests/playwright.config.ts', '--reporter=list,json'],
		{ CHROMIUM_PATH: needBrowser(), JOURNEY_PORT: String(port) }
	);
	return addCounts(
		countVitest(vitest.report, vitest.code),
		countExit(simulation.code),
		countExit(money.code),
		countPlaywright(playwright.report, playwright.code)
	);
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0);
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	probe.close();
	return port;
}

/** Ends the runner under way with all it started: politely, then for good. */
async function endRunning() {
	const child = running;
	if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
	const closed = once(child, 'close');
	process.kill(-child.pid, 'SIGTERM');
	const late = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 10_000);
	await closed;
	clearTimeout(late);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(signal, () => void endRunning().finally(() => process.exit(130)));
}
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const counts = await runAll();
const { line, passed } = verdict(counts);
console.log(`\n${line}`);
process.exitCode = passed ? 0 : 1;
