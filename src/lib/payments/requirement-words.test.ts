import { expect, it } from 'vitest';
import { requirementSentences } from './requirement-words.ts';

/** Keys as Stripe gives them to French accounts (individual, company, its persons). */
const KEYS = [
	'external_account',
	'tos_acceptance.date',
	'tos_acceptance.ip',
	'individual.verification.document',
	'individual.verification.additional_document',
	'individual.dob.day',
	'individual.address.city',
	'individual.first_name',
	'individual.phone',
	'company.tax_id',
	'company.name',
	'company.address.postal_code',
	'company.phone',
	'company.verification.document',
	'company.owners_provided',
	'business_profile.url',
	'business_profile.mcc',
	'business_profile.product_description',
	'business_type',
	'representative.first_name',
	'person_1Abc.relationship.title',
	'person_1Abc.verification.document'
];

it('each key has a sentence that is not the general one', () => {
	const general = { fr: 'Un renseignement de plus', en: 'One more detail' };
	for (const lang of ['fr', 'en'] as const) {
		for (const key of KEYS) {
			const [sentence] = requirementSentences([key], lang);
			expect(sentence, key).not.toContain(general[lang]);
			expect(sentence, key).not.toMatch(/[a-z]_[a-z]|\w\.\w/);
		}
	}
});

it('an identity document is not a Kbis, nor a proof of address', () => {
	const say = (key: string) => requirementSentences([key], 'fr')[0];
	expect(say('individual.verification.document')).toContain('identité');
	expect(say('person_1Abc.verification.document')).toContain('identité');
	expect(say('individual.verification.additional_document')).toContain('domicile');
	expect(say('company.verification.document')).toContain('Kbis');
});

it('says the same thing once, and something for a key of a time to come', () => {
	expect(requirementSentences(['individual.dob.day', 'individual.dob.month'], 'en')).toEqual([
		'The owner’s date of birth'
	]);
	expect(requirementSentences(['quantum.entanglement'], 'fr')).toHaveLength(1);
});
