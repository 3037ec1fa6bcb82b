import { z } from 'zod';
import { photoSchema } from '../catalog/photo.ts';
import { hoursExceptionSchema, weeklyHoursSchema } from './opening.ts';

/** A shop as its desk's forms show it; exceptions from today on. */
export const deskShopSchema = z.object({
	id: z.string(),
	slug: z.string(),
	name: z.string(),
	state: z.string(),
	/** Its category. */
	trade: z.string(),
	tagline: z.string(),
	story: z.string(),
	street: z.string(),
	postcode: z.string(),
	city: z.string(),
	phone: z.string(),
	email: z.string(),
	preparation_minutes: z.number(),
	slot_minutes: z.number(),
	slot_capacity: z.number(),
	legal_name: z.string(),
	legal_address: z.string(),
	register_number: z.string(),
	vat_number: z.string(),
	photo: photoSchema.nullable(),
	hours: z.array(weeklyHoursSchema),
	exceptions: z.array(hoursExceptionSchema)
});
export type DeskShop = z.infer<typeof deskShopSchema>;

/** As whom somebody works for a shop. */
export const shopRoleSchema = z.enum(['owner', 'staff', 'operator', 'animator']);
export type ShopRole = z.infer<typeof shopRoleSchema>;
