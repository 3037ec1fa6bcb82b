import { z } from 'zod';

export const SHOP_ROLES = ['owner', 'staff'] as const;
export const TOWN_ROLES = ['operator', 'animator', 'courier', 'town'] as const;
export const teamRoleSchema = z.enum([...SHOP_ROLES, ...TOWN_ROLES]);
/** What somebody does for a shop, or for the town. */
export type TeamRole = z.infer<typeof teamRoleSchema>;

export const teamSchema = z.object({
	ok: z.literal(true),
	may_change: z.boolean(),
	people: z.array(
		z.object({
			id: z.string(),
			email: z.string(),
			role: teamRoleSchema,
			name: z.string().nullable(),
			is_me: z.boolean(),
			/** Signed in at least once. */
			is_here: z.boolean()
		})
	),
	invitations: z.array(
		z.object({ id: z.string(), email: z.string(), role: teamRoleSchema, expires_at: z.string() })
	)
});
export type Team = z.infer<typeof teamSchema>;
