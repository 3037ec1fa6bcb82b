import { z } from 'zod';

/** Whether a shop is open at the moment of reading; times are ISO. */
export const openingSchema = z.object({
	open: z.boolean(),
	closes_at: z.string().nullable(),
	opens_at: z.string().nullable(),
	/** The shop said that it stays shut today. */
	closed_today: z.boolean()
});
export type Opening = z.infer<typeof openingSchema>;

/** One weekly interval: 1 = Monday … 7 = Sunday, wall-clock texts `09:00`. */
export const weeklyHoursSchema = z.object({
	weekday: z.number().int().min(1).max(7),
	opens: z.string(),
	closes: z.string()
});
export type WeeklyHours = z.infer<typeof weeklyHoursSchema>;

/** A dated exception replaces the whole day; no hours means closed. */
export const hoursExceptionSchema = z.object({
	on_date: z.string(),
	opens: z.string().nullable(),
	closes: z.string().nullable(),
	note: z.string().nullish()
});
export type HoursException = z.infer<typeof hoursExceptionSchema>;
