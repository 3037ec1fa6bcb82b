import { z } from 'zod';
import { photoSchema } from '../catalog/photo.ts';
import { hoursExceptionSchema, openingSchema, weeklyHoursSchema } from './opening.ts';

/** What a list shows of a shop. */
export const shopCardSchema = z.object({
	id: z.string(),
	slug: z.string(),
	name: z.string(),
	tagline: z
		.string()
		.nullable()
		.transform((text) => text ?? ''),
	trade: z.object({ slug: z.string(), name_fr: z.string(), name_en: z.string() }),
	street: z.string(),
	photo: photoSchema.nullable(),
	opening: openingSchema,
	lat: z.number().nullable(),
	lng: z.number().nullable()
});
export type ShopCard = z.infer<typeof shopCardSchema>;

/** Everything a shop's page shows, the seller's legal identity included (DSA art. 30). */
export const shopSchema = shopCardSchema.extend({
	story: z.string().nullish(),
	phone: z.string().nullish(),
	email: z.string().nullish(),
	postcode: z.string(),
	city: z.string(),
	hours: z.array(weeklyHoursSchema),
	exceptions: z.array(hoursExceptionSchema),
	legal: z
		.object({
			name: z.string().nullish(),
			register_number: z.string().nullish(),
			address: z.string().nullish(),
			vat_number: z.string().nullish()
		})
		.nullish(),
	preparation_minutes: z.number(),
	state: z.string()
});
export type Shop = z.infer<typeof shopSchema>;
