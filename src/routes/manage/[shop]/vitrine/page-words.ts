import type { ShopPageField } from '$lib/shops/shop-page-form';
import type { PhotoRefusal } from '$lib/photos/photo';
import type { Lang } from '$lib/platform/language';

const fr = {
	title: 'La page de la boutique',
	see: 'Voir la page',
	saved: 'C’est enregistré. Vos clients le voient d’ici une minute.',
	same: 'Rien n’a changé.',
	refusals: {
		not_allowed: 'Vous ne faites plus partie de cette boutique.',
		owner_only: 'L’identité légale se change par le ou la propriétaire de la boutique.',
		malformed: 'Un champ ne va pas\u202f: il est signalé plus bas.'
	},
	front: 'La photo de la devanture',
	frontText: 'La première chose que l’on voit de vous. En largeur, par beau temps.',
	noPhoto: 'Pas encore de photo',
	choosePhoto: 'Choisir une photo',
	preparing: 'La photo est préparée et envoyée…',
	photoSaved: 'La photo est en place.',
	photoFailed: 'La photo n’est pas partie. Vérifiez le réseau et réessayez.',
	photoNotAllowed: 'Seuls les membres de la boutique changent sa photo.',
	photoNeedsScript: 'Changer la photo demande JavaScript.',
	photoRefusals: {
		empty: 'Ce fichier est vide.',
		too_heavy: 'Cette photo dépasse 40 Mo.',
		too_many_pixels: 'Cette photo est trop grande.',
		too_small: 'Cette photo est trop petite pour être nette.',
		not_a_picture: 'Ce fichier n’est pas une photo.',
		unreadable_format: 'Ce format n’est pas lu ici. Essayez en JPEG.',
		damaged: 'Cette photo est abîmée.',
		no_answer: 'La photo n’a pas pu être préparée. Réessayez.'
	} satisfies Record<PhotoRefusal, string>,
	words: 'En mots',
	where: 'Où vous trouver',
	pickup: 'Retraits',
	legal: 'Identité légale',
	legalText: 'La loi demande de la montrer sur la page de la boutique.',
	legalOwner: 'Le ou la propriétaire la change.',
	labels: {
		name: 'Nom',
		tagline: 'En une phrase',
		story: 'Votre histoire',
		street: 'Rue',
		postcode: 'Code postal',
		city: 'Ville',
		phone: 'Téléphone',
		email: 'E-mail',
		preparation_minutes: 'Temps de préparation, en minutes',
		slot_minutes: 'Durée d’un moment de retrait',
		slot_capacity: 'Commandes par moment de retrait, au plus',
		legal_name: 'Raison sociale',
		legal_address: 'Siège',
		register_number: 'Immatriculation (RCS, SIRET)',
		vat_number: 'Numéro de TVA'
	} satisfies Record<ShopPageField, string>,
	minutes: (n: number) => `${n} minutes`,
	wrong: {
		name: 'Il faut un nom, de 80 lettres au plus.',
		tagline: '140 lettres au plus, sur une ligne.',
		story: '4 000 lettres au plus.',
		street: 'Il faut une rue.',
		postcode: 'Un code postal a cinq chiffres.',
		city: 'Il faut une ville.',
		phone: 'Ce numéro ne va pas. Écrivez par exemple 03 84 00 00 00.',
		email: 'Cette adresse ne va pas. Écrivez par exemple bonjour@boutique.fr.',
		preparation_minutes: 'Un nombre entier, de 0 à 10 080.',
		slot_minutes: 'Choisissez une durée de la liste.',
		slot_capacity: 'Un nombre entier, de 1 à 500.',
		legal_name: '160 lettres au plus.',
		legal_address: '240 lettres au plus.',
		register_number:
			'Ce numéro n’existe pas\u202f: un SIRET a quatorze chiffres, un SIREN neuf, et l’un d’eux ne va pas.',
		vat_number: '20 caractères au plus.'
	} satisfies Record<ShopPageField, string>,
	save: 'Enregistrer'
};
const en: typeof fr = {
	title: 'The shop’s page',
	see: 'See the page',
	saved: 'Saved. Your customers see it within a minute.',
	same: 'Nothing changed.',
	refusals: {
		not_allowed: 'You are no longer part of this shop.',
		owner_only: 'The legal identity is the shop owner’s to change.',
		malformed: 'A field is not right: it is marked below.'
	},
	front: 'The photo of the shop front',
	frontText: 'The first thing people see of you. Wide, in good weather.',
	noPhoto: 'No photo yet',
	choosePhoto: 'Choose a photo',
	preparing: 'The photo is being prepared and sent…',
	photoSaved: 'The photo is in place.',
	photoFailed: 'The photo did not leave. Check the network and try again.',
	photoNotAllowed: 'Only members of the shop change its photo.',
	photoNeedsScript: 'Changing the photo needs JavaScript.',
	photoRefusals: {
		empty: 'This file is empty.',
		too_heavy: 'This photo is over 40 MB.',
		too_many_pixels: 'This photo is too large.',
		too_small: 'This photo is too small to be sharp.',
		not_a_picture: 'This file is no photo.',
		unreadable_format: 'This format is not read here. Try JPEG.',
		damaged: 'This photo is damaged.',
		no_answer: 'The photo could not be prepared. Try again.'
	},
	words: 'In words',
	where: 'Where to find you',
	pickup: 'Pickups',
	legal: 'Legal identity',
	legalText: 'The law wants it shown on the shop’s page.',
	legalOwner: 'The owner changes it.',
	labels: {
		name: 'Name',
		tagline: 'In a sentence',
		story: 'Your story',
		street: 'Street',
		postcode: 'Postcode',
		city: 'Town',
		phone: 'Telephone',
		email: 'E-mail',
		preparation_minutes: 'Time to prepare, in minutes',
		slot_minutes: 'Length of a pickup moment',
		slot_capacity: 'Orders per pickup moment, at most',
		legal_name: 'Company name',
		legal_address: 'Registered office',
		register_number: 'Registration (RCS, SIRET)',
		vat_number: 'VAT number'
	},
	minutes: (n) => `${n} minutes`,
	wrong: {
		name: 'A name is needed, of 80 letters at most.',
		tagline: '140 letters at most, on one line.',
		story: '4,000 letters at most.',
		street: 'A street is needed.',
		postcode: 'A postcode has five digits.',
		city: 'A town is needed.',
		phone: 'This number is not right. Write 03 84 00 00 00, for example.',
		email: 'This address is not right. Write hello@shop.fr, for example.',
		preparation_minutes: 'A whole number, from 0 to 10,080.',
		slot_minutes: 'Choose a length from the list.',
		slot_capacity: 'A whole number, from 1 to 500.',
		legal_name: '160 letters at most.',
		legal_address: '240 letters at most.',
		register_number:
			'There is no such number: a SIRET has fourteen digits, a SIREN nine, and one of them is wrong.',
		vat_number: '20 characters at most.'
	},
	save: 'Save'
};

export const pageWords: Record<Lang, typeof fr> = { fr, en };
