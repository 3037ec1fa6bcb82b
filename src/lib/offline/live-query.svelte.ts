import { liveQuery } from 'dexie';

const AGAIN_MS = 2_000;

/**
 * A Dexie query whose answer a component can read: `value` is null until the first answer, and follows the
 * database afterwards. Call it while a component initialises; it ends with the component.
 * @param query must read what it depends on, synchronously or from the database
 * @param when asks the database only while this is true. Asked here and not in the query: Dexie may run that
 * later, where nothing it reads is followed.
 */
export function live<T>(
	query: () => Promise<T>,
	onError: (error: unknown) => void,
	when: () => boolean = () => true
) {
	let value = $state.raw<T | null>(null);
	$effect(() => {
		if (!when()) return undefined;
		let again: ReturnType<typeof setTimeout> | undefined;
		let subscription = follow();
		function follow() {
			return liveQuery(query).subscribe({
				next: (found) => (value = found),
				error(error) {
					onError(error);
					// A query that failed says nothing any more: a lost connection must not freeze the screen.
					again = setTimeout(() => (subscription = follow()), AGAIN_MS);
				}
			});
		}
		return () => {
			clearTimeout(again);
			subscription.unsubscribe();
		};
	});
	return {
		get value() {
			return value;
		}
	};
}
