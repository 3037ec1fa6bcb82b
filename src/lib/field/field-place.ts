/** Who works outside: the fourth role of the town's staff, `town`, only reads results. */
export const FIELD_ROLES = ['operator', 'animator', 'courier'] as const;
export type FieldRole = (typeof FIELD_ROLES)[number];
