import { fail } from '@sveltejs/kit';
import type { SupabaseClient } from '@supabase/supabase-js';
import { readForm } from '../platform/form-body.server.ts';
import type { Lang } from '../platform/language.ts';
import { sendMail } from '../platform/mail.server.ts';
import { isUuid } from '../platform/uuid.ts';
import { changeTeam, invite, withdrawInvitation } from './team-commands.ts';
import { teamRoleSchema, type TeamRole } from './team.ts';
import { invitationMail } from './team-words.ts';

/** Where a team's page stands, and who uses it. */
export interface TeamPlace {
	client: SupabaseClient;
	town: string;
	/** null: the town's own team. */
	shop: string | null;
	/** Who invites, as the mail says. */
	name: string;
	origin: string;
	lang: Lang;
}

/** Invites somebody and writes them the link. */
export async function inviteByForm(request: Request, place: TeamPlace) {
	const form = await readForm(request);
	const typed = { email: form.text('email'), role: form.text('role') };
	const { client, town, shop, origin, lang, name } = place;
	const answer = await invite(client, { town, shop, ...typed });
	if (!answer.ok) return fail(400, { refusal: answer.refusal, typed });
	const url = `${origin}/invitation/${answer.token}`;
	const role = teamRoleSchema.parse(typed.role);
	await sendMail({ to: answer.email, ...invitationMail(lang, { role, place: name, url }) });
	return { invited: answer.email };
}

/** Another role, or out; an invitation taken back. */
export async function changeByForm(request: Request, { client }: Pick<TeamPlace, 'client'>) {
	const form = await readForm(request);
	const [row, invitation] = [form.text('row'), form.text('invitation')];
	const answer = isUuid(invitation)
		? await withdrawInvitation(client, invitation)
		: isUuid(row)
			? await changeTeam(client, row, roleIn(form.text('role')))
			: { ok: false as const, refusal: 'not_allowed' as const };
	return answer.ok ? { changed: true } : fail(409, { refusal: answer.refusal });
}

/** "none" lets somebody go. */
function roleIn(text: string): TeamRole | null {
	return teamRoleSchema.safeParse(text).data ?? null;
}
