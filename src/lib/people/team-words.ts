import type { Lang } from '../platform/language.ts';
import type { AcceptRefusal, TeamRefusal } from './team-commands.ts';
import type { TeamRole } from './team.ts';

const fr = {
	team: 'L’équipe',
	townTeam: 'L’équipe de la ville',
	intro: 'Qui travaille ici, et ce que chacun peut faire.',
	roles: {
		owner: 'Patron ou patronne',
		staff: 'Vendeur ou vendeuse',
		operator: 'Opérateur',
		animator: 'Animateur',
		courier: 'Livreur ou livreuse',
		town: 'Mairie, lecture des résultats'
	} satisfies Record<TeamRole, string>,
	columns: { who: 'Qui', role: 'Rôle' },
	me: 'vous',
	notYet: 'pas encore venu',
	change: 'Changer',
	remove: 'Retirer',
	leave: 'Quitter',
	removeHelp: 'La personne n’entre plus aussitôt, sur les tablettes aussi.',
	invite: 'Inviter',
	email: 'Son adresse e-mail',
	emailHelp: 'Nous lui écrivons un lien, valable 14 jours.',
	role: 'Ce qu’elle fera',
	waiting: 'Invitations en attente',
	until: (day: string) => `jusqu’au ${day}`,
	withdraw: 'Reprendre',
	invited: (email: string) => `Une invitation est partie à ${email}.`,
	changed: 'C’est fait.',
	refusals: {
		not_allowed: 'Cela ne vous revient pas.',
		bad_role: 'Choisissez un rôle.',
		bad_email: 'Vérifiez l’adresse\u202f: il en faut une comme camille@exemple.fr.',
		already_here: 'Cette personne est déjà dans l’équipe, avec ce rôle.',
		too_many: 'Vingt invitations par jour, c’est la limite. Continuez demain.',
		last_owner: 'Une boutique garde au moins un patron. Nommez-en un autre d’abord.',
		last_operator: 'La ville garde au moins un opérateur. Nommez-en un autre d’abord.'
	} satisfies Record<TeamRefusal, string>,
	invitation: 'Invitation',
	invitedTo: (role: string, place: string) => `${place} vous invite\u202f: ${role}.`,
	forEmail: (hint: string) => `Elle est pour ${hint}. Entrez avec cette adresse.`,
	enter: 'Entrer avec un code',
	accept: 'Accepter',
	terms:
		'Je dirige cette boutique ou j’agis pour elle, ce qui est dit d’elle est vrai, nous ne vendrons que ce que la loi permet, et j’accepte les conditions.',
	readTerms: 'Lire les conditions',
	gone: {
		used: 'Cette invitation a déjà servi.',
		withdrawn: 'Cette invitation a été reprise, ou une plus récente la remplace.',
		expired: 'Cette invitation n’est plus valable. Demandez-en une autre.'
	},
	unknown: 'Cette invitation n’existe pas. Vérifiez que le lien est entier.',
	acceptRefusals: {
		email_not_verified: 'Entrez d’abord avec le code reçu par e-mail.',
		not_found: 'Cette invitation n’existe pas.',
		other_email: 'Cette invitation est pour une autre adresse. Entrez avec celle-là.',
		already_used: 'Cette invitation a déjà servi.',
		withdrawn: 'Cette invitation a été reprise, ou une plus récente la remplace.',
		expired: 'Cette invitation n’est plus valable. Demandez-en une autre.',
		terms_needed: 'Cochez la case\u202f: sans cela, la boutique ne peut pas ouvrir.',
		last_owner:
			'Vous êtes le seul patron ou la seule patronne de cette boutique. Nommez d’abord quelqu’un d’autre.',
		last_operator: 'Vous êtes le seul opérateur de la ville. Nommez d’abord quelqu’un d’autre.'
	} satisfies Record<AcceptRefusal, string>,
	signedInAs: (email: string) => `Vous êtes entré comme ${email}.`,
	mailSubject: (place: string) => `${place} vous invite sur Comptoir`,
	mail: (role: string, place: string, url: string) => [
		'Bonjour,',
		'',
		`${place} vous invite\u202f: ${role}.`,
		'Pour accepter, ouvrez ce lien dans les 14 jours et entrez avec cette adresse e-mail\u202f:',
		url,
		'',
		'Vous n’attendiez rien\u202f? Ne faites rien\u202f: il ne se passera rien.'
	]
};

const en: typeof fr = {
	team: 'The team',
	townTeam: 'The town’s team',
	intro: 'Who works here, and what each may do.',
	roles: {
		owner: 'Owner',
		staff: 'Staff',
		operator: 'Operator',
		animator: 'Animator',
		courier: 'Courier',
		town: 'Town hall, reads results'
	},
	columns: { who: 'Who', role: 'Role' },
	me: 'you',
	notYet: 'has not come yet',
	change: 'Change',
	remove: 'Remove',
	leave: 'Leave',
	removeHelp: 'They are out at once, on tablets too.',
	invite: 'Invite',
	email: 'Their e-mail address',
	emailHelp: 'We write them a link, good for 14 days.',
	role: 'What they will do',
	waiting: 'Invitations that wait',
	until: (day) => `until ${day}`,
	withdraw: 'Take back',
	invited: (email) => `An invitation has gone to ${email}.`,
	changed: 'Done.',
	refusals: {
		not_allowed: 'This is not yours to do.',
		bad_role: 'Choose a role.',
		bad_email: 'Check the address: it should look like camille@example.org.',
		already_here: 'This person is in the team already, with this role.',
		too_many: 'Twenty invitations a day is the limit. Go on tomorrow.',
		last_owner: 'A shop keeps at least one owner. Name another one first.',
		last_operator: 'The town keeps at least one operator. Name another one first.'
	},
	invitation: 'Invitation',
	invitedTo: (role, place) => `${place} invites you: ${role}.`,
	forEmail: (hint) => `It is for ${hint}. Enter with this address.`,
	enter: 'Enter with a code',
	accept: 'Accept',
	terms:
		'I run this shop or act for it, what is said of it is true, we shall sell only what the law allows, and I accept the terms.',
	readTerms: 'Read the terms',
	gone: {
		used: 'This invitation has been used.',
		withdrawn: 'This invitation was taken back, or a later one replaces it.',
		expired: 'This invitation is no longer good. Ask for another one.'
	},
	unknown: 'There is no such invitation. Check that the link is whole.',
	acceptRefusals: {
		email_not_verified: 'Enter with the code from the e-mail first.',
		not_found: 'There is no such invitation.',
		other_email: 'This invitation is for another address. Enter with that one.',
		already_used: 'This invitation has been used.',
		withdrawn: 'This invitation was taken back, or a later one replaces it.',
		expired: 'This invitation is no longer good. Ask for another one.',
		terms_needed: 'Tick the box: without it the shop cannot open.',
		last_owner: 'You are the only owner of this shop. Name somebody else first.',
		last_operator: 'You are the only operator of the town. Name somebody else first.'
	},
	signedInAs: (email) => `You are signed in as ${email}.`,
	mailSubject: (place) => `${place} invites you to Comptoir`,
	mail: (role, place, url) => [
		'Hello,',
		'',
		`${place} invites you: ${role}.`,
		'To accept, open this link within 14 days and enter with this e-mail address:',
		url,
		'',
		'You expected nothing? Do nothing: nothing will happen.'
	]
};

export type TeamWords = typeof fr;
export const teamWords: Record<Lang, TeamWords> = { fr, en };

/** The mail that brings an invitation. @param place the shop or the town that invites */
export function invitationMail(
	lang: Lang,
	{ role, place, url }: { role: TeamRole; place: string; url: string }
): { subject: string; text: string } {
	const w = teamWords[lang];
	const name = place.replace(/\s+/g, ' ');
	return { subject: w.mailSubject(name), text: w.mail(w.roles[role], name, url).join('\n') };
}
