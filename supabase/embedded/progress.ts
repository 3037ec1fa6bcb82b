import type { Progress } from './backend.ts';

/** Seconds with one decimal, as a start tells them. */
function seconds(since: number): string {
	return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/** Names a step once it has lasted a second, and tells its seconds when it ends; quick ones are silent. */
export const tellProgress: Progress = async (label, work) => {
	const start = performance.now();
	const slow = setTimeout(() => console.log(`  … ${label}`), 1000);
	try {
		const result = await work();
		if (performance.now() - start > 1000) console.log(`  ✓ ${label}, ${seconds(start)}`);
		return result;
	} catch (error) {
		console.log(`  ✗ ${label}, ${seconds(start)}`);
		throw error;
	} finally {
		clearTimeout(slow);
	}
};
