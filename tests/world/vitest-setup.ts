import type { TestProject } from 'vitest/node';
import { backendFromEnvironment, startBackend, type BackendAddress } from './backend.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		backend: BackendAddress;
	}
}

/** One backend for the whole run; tests keep apart by making towns of their own. */
export default async function setup(project: TestProject) {
	const given = backendFromEnvironment();
	if (given) {
		project.provide('backend', given);
		return;
	}
	const { stop, ...address } = await startBackend();
	project.provide('backend', address);
	return stop;
}
