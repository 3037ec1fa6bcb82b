import { z } from 'zod';

/** Who is reached at each step of an order that nobody answers. */
export const alarmStepSchema = z.enum(['owner', 'town', 'pause']);
export type AlarmStep = z.infer<typeof alarmStepSchema>;

const addresseeSchema = z.object({ email: z.string(), lang: z.enum(['fr', 'en']) });

/** A step that was just taken, with all there is to mail. */
export const raisedAlarmSchema = z.object({
	step: alarmStepSchema,
	/** This step paused the shop; false where it was paused already. */
	paused: z.boolean(),
	zone: z.string(),
	shop: z.object({ name: z.string(), slug: z.string(), phone: z.string() }),
	owners: z.array(addresseeSchema),
	operators: z.array(addresseeSchema),
	order: z.object({
		code: z.string(),
		placed_at: z.string(),
		slot_starts_at: z.string(),
		fulfilment: z.enum(['collect', 'deliver'])
	}),
	shopper: z.object({
		token: z.string(),
		name: z.string(),
		email: z.string(),
		lang: z.enum(['fr', 'en']),
		/** The shopper's card paid for it: cancelling gives it back. */
		paid: z.boolean()
	})
});
export type RaisedAlarm = z.infer<typeof raisedAlarmSchema>;
