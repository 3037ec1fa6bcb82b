import type { Lang } from '../platform/language.ts';

/**
 * What the provider wants of a shop, in plain words. Its keys are paths (`person_123.verification.document`,
 * `company.address.city`), so the rule that fits first says it; several keys share one sentence.
 * https://docs.stripe.com/api/accounts/object#account_object-requirements
 */
const RULES: [RegExp, Record<Lang, string>][] = [
	[
		/external_account/,
		{ fr: 'Votre RIB, pour les virements', en: 'Your bank details, for the payouts' }
	],
	[
		/tos_acceptance/,
		{ fr: 'Votre accord sur les conditions de Stripe', en: 'Your agreement to Stripe’s terms' }
	],
	[
		/verification\.additional_document/,
		{ fr: 'Un justificatif de domicile', en: 'A proof of address' }
	],
	[
		/^company\.verification\.document|^documents\.company/,
		{ fr: 'Un extrait Kbis de la boutique', en: 'The shop’s company registration document' }
	],
	[
		/verification\.(document|proof_of_liveness)|^documents\./,
		{ fr: 'Une pièce d’identité du gérant', en: 'An identity document of the owner' }
	],
	[
		/business_profile\.(url|product_description)/,
		{
			fr: 'Une adresse web ou deux mots sur ce que vous vendez',
			en: 'A web address or a few words on what you sell'
		}
	],
	[/business_profile\.(mcc|.*)/, { fr: 'Votre activité', en: 'Your line of business' }],
	[
		/business_type/,
		{
			fr: 'Votre statut\u202f: entreprise individuelle ou société',
			en: 'Your status: sole trader or company'
		}
	],
	[
		/^company\.tax_id|vat_id|registration_number/,
		{ fr: 'Votre numéro SIREN ou de TVA', en: 'Your company or VAT number' }
	],
	[
		/^company\.(name|structure)/,
		{ fr: 'Le nom de la société, comme sur le Kbis', en: 'The company’s registered name' }
	],
	[/^company\.address/, { fr: 'L’adresse de la société', en: 'The company’s address' }],
	[/^company\.phone/, { fr: 'Le téléphone de la boutique', en: 'The shop’s phone number' }],
	[
		/^company\.(directors|owners|executives)_provided|^(owners|directors|executives)\./,
		{ fr: 'Les associés et dirigeants de la société', en: 'The company’s owners and directors' }
	],
	[/\.dob\./, { fr: 'La date de naissance du gérant', en: 'The owner’s date of birth' }],
	[/\.address\./, { fr: 'L’adresse du gérant', en: 'The owner’s address' }],
	[
		/\.(first|last)_name|\.id_number|\.nationality/,
		{ fr: 'L’identité du gérant', en: 'The owner’s identity' }
	],
	[
		/\.(phone|email)/,
		{ fr: 'Le téléphone et l’e-mail du gérant', en: 'The owner’s phone and e-mail' }
	],
	[
		/\.relationship\.|^representative/,
		{ fr: 'Qui représente la société', en: 'Who represents the company' }
	],
	[
		/^individual|^person_/,
		{ fr: 'Quelques renseignements sur le gérant', en: 'Some details about the owner' }
	],
	[
		/^company/,
		{ fr: 'Quelques renseignements sur la société', en: 'Some details about the company' }
	]
];

/** A key of a time to come still says where the answer is given. */
const OTHER: Record<Lang, string> = {
	fr: 'Un renseignement de plus, que Stripe vous demandera sur sa page',
	en: 'One more detail, which Stripe will ask for on its page'
};

/** The sentences for what is missing, each once, in the order of the keys. */
export function requirementSentences(keys: readonly string[], lang: Lang): string[] {
	const sentences = keys.map((key) => (RULES.find(([rule]) => rule.test(key))?.[1] ?? OTHER)[lang]);
	return [...new Set(sentences)];
}
