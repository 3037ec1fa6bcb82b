/** How long an answer of the database is believed: a burst of requests asks once. */
const BELIEVED_MS = 1000;
/** Longer than this nobody waits for a revision as long as an older one is known. */
const PATIENCE_MS = 1500;

type Watch = {
	/** The last one known. */
	revision: string | null;
	believedUntil: number;
	asking: { since: number; answer: Promise<string> } | null;
};

const watches = new Map<string, Watch>();

/**
 * The town's revision, asked at most once a second and by one request at a time. While the database
 * is slow or away the last known revision stands, so that kept pages go on being served.
 * @throws what `read` threw when there is no known revision yet
 */
export async function currentRevision(
	town: string,
	read: (town: string) => Promise<string>
): Promise<string> {
	let watch = watches.get(town);
	if (!watch) watches.set(town, (watch = { revision: null, believedUntil: 0, asking: null }));
	const { revision } = watch;
	if (revision !== null && Date.now() < watch.believedUntil) return revision;
	watch.asking ??= { since: Date.now(), answer: ask(watch, town, read) };
	const { since, answer } = watch.asking;
	if (revision === null) return answer;
	const left = since + PATIENCE_MS - Date.now();
	return left > 0 ? Promise.race([answer, later(left, revision)]) : revision;
}

async function ask(
	watch: Watch,
	town: string,
	read: (town: string) => Promise<string>
): Promise<string> {
	try {
		watch.revision = await read(town);
		return watch.revision;
	} catch (failure) {
		if (watch.revision === null) throw failure;
		const why = failure instanceof Error ? failure.message : JSON.stringify(failure);
		console.warn(`town revision not read, keeping ${watch.revision}: ${why}`);
		return watch.revision;
	} finally {
		watch.believedUntil = Date.now() + BELIEVED_MS;
		watch.asking = null;
	}
}

function later(wait: number, revision: string): Promise<string> {
	return new Promise((resolve) => setTimeout(() => resolve(revision), wait).unref());
}
