import * as z from 'zod/mini';

/** A name on the shop's tablets, as `till_sync` sends it. The PIN is never sent, only what checks it. */
export const clerkRow = z.looseObject({
	id: z.string(),
	name: z.string(),
	/** Hex. */
	pin_salt: z.string(),
	/** Hex, PBKDF2-SHA-256 of the PIN (`clerk-pin.ts`). */
	pin_hash: z.string(),
	removed: z.boolean()
});
export type Clerk = z.infer<typeof clerkRow>;
