import type { Attachment } from './attachment.ts';
import { readAttachments } from './attachments.ts';
import type { OfflineDatabase } from './offline-database.ts';
import type { Operation, OperationResult } from './operation.ts';
import { waitingEntries } from './outbox.ts';

/** Everything of a device that the server does not have, or said no to. */
export interface UnsentCopy {
	made_at: string;
	waiting: Operation[];
	aside: Operation[];
	/** Conflicts and refusals nobody has looked at. */
	needs_person: { operation: Operation; result: OperationResult }[];
	/** What is attached, without its bytes. */
	attachments: Omit<Attachment, 'author'>[];
}

/** S5: what waits, stands aside or needs a person, to be kept outside the device. Changes nothing. */
export async function readUnsentCopy(database: OfflineDatabase, now: Date): Promise<UnsentCopy> {
	const { outbox, history, attachments } = database;
	return database.transaction('r', outbox, history, attachments, async () => {
		const aside = outbox.where('[state+seq]').between(['aside', -Infinity], ['aside', Infinity]);
		const refused = await history.where('needs_person').equals(1).sortBy('seq');
		return {
			made_at: now.toISOString(),
			waiting: (await waitingEntries(database).toArray()).map(({ operation }) => operation),
			aside: (await aside.toArray()).map(({ operation }) => operation),
			needs_person: refused.map(({ operation, result }) => ({ operation, result })),
			attachments: (await readAttachments(database)).map(({ author: _, ...rest }) => rest)
		};
	});
}
