import { liveQuery } from 'dexie';

/**
 * A Dexie query whose answer a component can read: `value` is null until the first answer, and follows the
 * database afterwards. Call it while a component initialises; it ends with the component.
 * @param query must read what it depends on, synchronously or from the database
 */
export function live<T>(query: () => Promise<T>, onError: (error: unknown) => void) {
	let value = $state.raw<T | null>(null);
	$effect(() => {
		const subscription = liveQuery(query).subscribe({
			next: (found) => (value = found),
			error: onError
		});
		return () => subscription.unsubscribe();
	});
	return {
		get value() {
			return value;
		}
	};
}
