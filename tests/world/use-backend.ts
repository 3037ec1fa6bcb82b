import { afterAll, inject } from 'vitest';
import { connect, type BackendUse } from './connect.ts';

/** The backend of this run, for one test file; its connection closes with the file. */
export function useBackend(): BackendUse {
	const backend = connect(inject('backend'));
	afterAll(() => backend.sql.end({ timeout: 5 }));
	return backend;
}
