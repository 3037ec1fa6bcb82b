export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

export function addCounts(...all: Counts[]): Counts {
	return all.reduce((sum, one) => ({
		passed: sum.passed + one.passed,
		failed: sum.failed + one.failed,
		skipped: sum.skipped + one.skipped
	}));
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** @param report vitest's JSON report, null when it ended without one. */
export function countVitest(report: unknown, code: number | null): Counts {
	if (report === null) return noReport(code);
	const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
		report as VitestReport;
	// A file that does not even load has no failed test of its own, but it did fail.
	const broken = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((one) => one.status === 'failed')
	).length;
	const skipped = numPendingTests + numTodoTests;
	return atLeastOneFailure(
		{ passed: numPassedTests, failed: numFailedTests + broken, skipped },
		code
	);
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** @param report Playwright's JSON report, null when it ended without one. */
export function countPlaywright(report: unknown, code: number | null): Counts {
	if (report === null) return noReport(code);
	const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
	return atLeastOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

/** A program that is one test: it passes when it ends well. */
export function countExit(code: number | null): Counts {
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function noReport(code: number | null): Counts {
	console.error(`A test runner ended (${code}) without a report.`);
	return { passed: 0, failed: 1, skipped: 0 };
}

/** A runner that ends badly with no failed test (a broken setup, an unhandled error) is a failure. */
function atLeastOneFailure(counts: Counts, code: number | null): Counts {
	return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The closing line; nothing having run is no success. */
export function verdict({ passed, failed, skipped }: Counts): { line: string; passed: boolean } {
	const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
	return { line, passed: failed === 0 && passed > 0 };
}
