import type { Lang } from '../platform/language.ts';
import type { WithdrawalException } from './order.ts';
import type { WithdrawalBar } from './withdrawal.ts';

/** What can be wrong with a withdrawal: the database's refusals and the reasons that stand in its way. */
export type WithdrawalProblem =
	| Exclude<WithdrawalBar, null>
	| 'nothing_chosen'
	| 'name'
	| 'email'
	| 'bad_contact'
	| 'malformed'
	| 'not_found'
	| 'excepted'
	| 'already_withdrawn';

const fr = {
	title: 'Renoncer au contrat',
	intro: (shop: string) =>
		`Vous pouvez changer d’avis sur ce que vous avez acheté chez ${shop}, sans dire pourquoi.`,
	until: (day: string) => `C’est possible jusqu’au ${day} inclus.`,
	which: 'À quoi renoncez-vous\u202f?',
	howMany: (title: string) => `Combien de «\u202f${title}\u202f»\u202f?`,
	ofMany: (quantity: number, of: number) => `${quantity} sur ${of}`,
	exceptions: {
		perishable: 'Non repris\u202f: se périme vite.',
		hygiene: 'Non repris une fois ouvert, pour l’hygiène.',
		made_to_order: 'Non repris\u202f: fait ou découpé pour vous.',
		press: 'Non repris\u202f: presse.'
	} satisfies Record<WithdrawalException, string>,
	alreadyAsked: 'Vous y avez déjà renoncé.',
	gone: 'Manquant ou déjà rapporté.',
	who: 'Qui renonce\u202f?',
	name: 'Nom',
	email: 'E-mail',
	emailHint: 'L’accusé de réception y arrive, daté',
	then: 'Ensuite',
	steps: (place: string): string[] => [
		'Vous recevez un accusé de réception avec la date et l’heure.',
		`Vous rapportez les articles à ${place}, dans les 14 jours.`,
		'Dès que la boutique les a, l’argent part vers la carte qui a payé (5 à 10 jours selon la banque).'
	],
	confirm: 'Confirmer la rétractation',
	back: 'Revenir à la commande',
	doneTitle: 'Votre rétractation est enregistrée',
	doneAt: (day: string, time: string) => `Reçue le ${day} à ${time}.`,
	doneMail: 'L’accusé de réception est parti vers l’adresse que vous avez donnée. Gardez-le.',
	doneLines: 'Vous renoncez à',
	problemsTitle: 'Un point à revoir, rien n’est perdu',
	problems: {
		not_received:
			'Cette part de la commande ne vous a pas encore été remise, ou n’a pas été payée en ligne. Tant qu’elle n’est pas remise, vous pouvez l’annuler depuis la commande.',
		too_late: 'Le délai de 14 jours est passé pour cette part de la commande.',
		all_excepted: 'La loi ne prévoit pas de retour pour ces articles, comme leur page le disait.',
		all_asked: 'Vous avez déjà renoncé à tout ce qui pouvait l’être.',
		nothing_chosen: 'Cochez au moins un article.',
		name: 'Écrivez votre nom (80 lettres au plus).',
		email: 'Vérifiez l’e-mail\u202f: il en faut un comme camille@exemple.fr.',
		bad_contact: 'Vérifiez votre nom et votre e-mail.',
		malformed: 'Nous n’avons pas compris ce formulaire. Vérifiez-le et envoyez-le à nouveau.',
		not_found: 'Cette part de la commande n’existe pas.',
		excepted: 'Un des articles cochés ne peut pas être rendu.',
		already_withdrawn: 'Vous avez déjà renoncé à ces articles. C’est noté, rien à refaire.'
	} satisfies Record<WithdrawalProblem, string>,
	mailSubject: (shop: string) => `Accusé de réception de votre rétractation (${shop})`,
	mail: (name: string, shop: string, day: string, time: string) => [
		`Bonjour ${name},`,
		'',
		`Le ${day} à ${time}, vous avez déclaré renoncer à ce contrat, conclu avec ${shop}, pour\u202f:`
	],
	mailEnd: (place: string, url: string) => [
		'',
		`Rapportez les articles à ${place} dans les 14 jours. L’argent part vers votre carte dès que la boutique les a.`,
		'La commande\u202f:',
		url,
		'',
		'Gardez ce message\u202f: il est votre preuve.'
	]
};

const en: typeof fr = {
	title: 'Withdraw from the contract',
	intro: (shop) => `You can change your mind about what you bought at ${shop}, without saying why.`,
	until: (day) => `This is possible up to and including ${day}.`,
	which: 'What do you withdraw from?',
	howMany: (title) => `How many of “${title}”?`,
	ofMany: (quantity, of) => `${quantity} of ${of}`,
	exceptions: {
		perishable: 'Not taken back: perishable.',
		hygiene: 'Not taken back once opened, for hygiene.',
		made_to_order: 'Not taken back: made or cut for you.',
		press: 'Not taken back: press.'
	},
	alreadyAsked: 'You withdrew from it already.',
	gone: 'Missing, or brought back already.',
	who: 'Who withdraws?',
	name: 'Name',
	email: 'E-mail',
	emailHint: 'The dated acknowledgement goes there',
	then: 'What happens next',
	steps: (place) => [
		'You receive an acknowledgement with date and time.',
		`You bring the items back to ${place}, within 14 days.`,
		'As soon as the shop has them, the money leaves for the card that paid (5 to 10 days, depending on the bank).'
	],
	confirm: 'Confirm the withdrawal',
	back: 'Back to the order',
	doneTitle: 'Your withdrawal is recorded',
	doneAt: (day, time) => `Received on ${day} at ${time}.`,
	doneMail: 'The acknowledgement has left for the address you gave. Keep it.',
	doneLines: 'You withdraw from',
	problemsTitle: 'One thing to look at, nothing is lost',
	problems: {
		not_received:
			'This part of the order has not been handed to you yet, or was not paid online. Until it is handed over you can cancel it from the order.',
		too_late: 'The 14 days are over for this part of the order.',
		all_excepted: 'The law provides no return for these items, as their page said.',
		all_asked: 'You have already withdrawn from all that was possible.',
		nothing_chosen: 'Tick at least one item.',
		name: 'Enter your name (80 letters at most).',
		email: 'Check the e-mail: it should look like camille@example.com.',
		bad_contact: 'Check your name and e-mail.',
		malformed: 'We did not understand this form. Please check it and send it again.',
		not_found: 'This part of the order does not exist.',
		excepted: 'One of the ticked items cannot be given back.',
		already_withdrawn: 'You have already withdrawn from these items. It is noted, nothing to redo.'
	},
	mailSubject: (shop) => `Acknowledgement of your withdrawal (${shop})`,
	mail: (name, shop, day, time) => [
		`Hello ${name},`,
		'',
		`On ${day} at ${time} you declared your withdrawal from this contract, concluded with ${shop}, for:`
	],
	mailEnd: (place, url) => [
		'',
		`Bring the items back to ${place} within 14 days. The money leaves for your card as soon as the shop has them.`,
		'The order:',
		url,
		'',
		'Keep this message: it is your proof.'
	]
};

export const withdrawalWords: Record<Lang, typeof fr> = { fr, en };
