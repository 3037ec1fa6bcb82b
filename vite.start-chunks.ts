import type { Plugin } from 'vite';

/** What a start of the till runs before an order shows: the framework's client, its page and its layout. */
const START = /@sveltejs\/kit\/src\/runtime\/client|src\/routes\/till\/\+(page|layout)\./;

/**
 * The till starts from one file. Split as it grew, a start asks the worker for some fifty, most of them
 * smaller than the question; and text compresses better together. Public pages run no script of this build.
 */
export function startInOneFile(): Plugin {
	return {
		name: 'till-start-in-one-file',
		apply: 'build',
		config(_config, { isSsrBuild }) {
			if (isSsrBuild) return undefined;
			const groups = [{ name: 'start', test: START }];
			return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
		}
	};
}
