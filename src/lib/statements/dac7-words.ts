import type { Lang } from '../platform/language.ts';
import type { Dac7Refusal, Gap } from './dac7.ts';

const fr = {
	title: (year: number) => `Déclaration des vendeurs ${year}`,
	lead: 'Chaque janvier, la ville déclare aux impôts ce que ses boutiques ont vendu en ligne l’année d’avant (DAC7). Les boutiques de moins de 30 ventes et d’au plus 2 000\u00a0€ n’en font pas partie.',
	running: 'L’année court encore\u202f: ce fichier n’est pas à envoyer.',
	reported: (shops: number) =>
		shops === 0
			? 'Aucune boutique à déclarer.'
			: shops === 1
				? '1 boutique à déclarer.'
				: `${shops} boutiques à déclarer.`,
	download: 'Télécharger le fichier (XML)',
	send: 'Il se dépose sur impots.gouv.fr, compressé et chiffré avec la clé que la DGFiP y publie.',
	incomplete: 'À compléter avant l’envoi',
	soleTrader:
		'Une entreprise individuelle se déclare comme une personne, avec sa date de naissance\u202f: à saisir sur le site des impôts.',
	gaps: {
		legal_name: 'raison sociale',
		legal_address: 'adresse avec code postal et ville',
		register_number: 'SIREN ou SIRET',
		iban: 'IBAN'
	} satisfies Record<Gap, string>,
	refusals: {
		operator_without_siren: 'Il manque le SIREN de qui tient la plateforme.',
		operator_without_address: 'Il manque l’adresse de qui tient la plateforme.'
	} satisfies Record<Dac7Refusal, string>,
	notAllowed: 'Cette page est celle de la ville',
	notAllowedText: 'Vous êtes connecté, mais pas comme opérateur de cette ville.'
};

const en: typeof fr = {
	title: (year) => `Declaration of sellers ${year}`,
	lead: 'Each January the town declares to the tax office what its shops sold online the year before (DAC7). Shops with fewer than 30 sales and at most €2,000 are not part of it.',
	running: 'The year is still running: this file is not to be sent.',
	reported: (shops) =>
		shops === 0
			? 'No shop to declare.'
			: shops === 1
				? '1 shop to declare.'
				: `${shops} shops to declare.`,
	download: 'Download the file (XML)',
	send: 'It is handed in on impots.gouv.fr, compressed and encrypted with the key the tax office publishes there.',
	incomplete: 'To complete before sending',
	soleTrader:
		'A sole trader is declared as a person, with their date of birth: to be entered on the tax office’s site.',
	gaps: {
		legal_name: 'legal name',
		legal_address: 'address with postcode and city',
		register_number: 'SIREN or SIRET',
		iban: 'IBAN'
	},
	refusals: {
		operator_without_siren: 'The SIREN of whoever runs the platform is missing.',
		operator_without_address: 'The address of whoever runs the platform is missing.'
	},
	notAllowed: 'This page is the town’s',
	notAllowedText: 'You are signed in, but not as an operator of this town.'
};

export const dac7Words: Record<Lang, typeof fr> = { fr, en };
