import { create } from 'xmlbuilder2';
import {
	declaredQuarters,
	isReportable,
	type Dac7Refusal,
	type Dac7Year,
	type Gap,
	type Seller
} from './dac7.ts';
import {
	postalAddress,
	sirenOf,
	siretOf,
	vatNumberOf,
	type LegalIdentity
} from './legal-identity.ts';

type Node = { [name: string]: string | Node | (string | Node)[] };

export type Dac7File =
	| {
			ok: true;
			name: string;
			xml: string;
			/** Declared sellers. */
			reported: number;
			/** Declared sellers that lack something: to be completed before the file is sent. */
			incomplete: { shop: string; gaps: Gap[] }[];
	  }
	| { ok: false; refusal: Dac7Refusal };

/**
 * The yearly declaration of a town's sellers (DAC7, CGI art. 1649 ter A) in the form France's tax office
 * takes: the OECD's DPI schema with the office's own namespaces and `TaxesQ…` elements. The office wants it
 * compressed and encrypted with its public key: that is done where it is sent from.
 * @param made goes into the references, so that no two files carry the same.
 */
export function dac7File(input: Dac7Year, made: Date): Dac7File {
	const { town, year, sellers } = input;
	const siren = sirenOf(town.operator.register_number);
	if (!siren) return { ok: false, refusal: 'operator_without_siren' };
	if (!town.operator.legal_address.trim())
		return { ok: false, refusal: 'operator_without_address' };
	const moment = made.toISOString().replace('Z', '');
	const stamp = moment.slice(0, 19).replace(/\D/g, '');
	const reference = `OP_${year}_${siren}_${stamp}`;
	const reportable = sellers.filter(isReportable);
	const root: Node = {
		'dpi:DPI_OECD': {
			'@xmlns:dpi': 'urn:oecd:ties:dpi',
			'@xmlns:stf': 'urn:oecd:ties:dpistf',
			'@version': '1.0',
			'dpi:MessageSpec': {
				'dpi:TransmittingCountry': 'FR',
				'dpi:ReceivingCountry': 'FR',
				'dpi:MessageType': 'DPI',
				'dpi:MessageRefId': reference,
				// New data, or nothing to declare.
				'dpi:MessageTypeIndic': reportable.length ? 'DPI401' : 'DPI403',
				'dpi:ReportingPeriod': `${year}-12-31`,
				'dpi:Timestamp': moment
			},
			'dpi:DPIBody': {
				'dpi:PlatformOperator': operator(town, siren, reference),
				'dpi:ReportableSeller': reportable.map((shop) => reportableSeller(shop, reference))
			}
		}
	};
	return {
		ok: true,
		name: `DPIDAC7_${year}_${siren}_001_${stamp}.xml`,
		xml: create({ encoding: 'UTF-8', invalidCharReplacement: ' ' }, root).end({
			prettyPrint: true
		}),
		reported: reportable.length,
		incomplete: reportable
			.map((shop) => ({ shop: shop.name, gaps: gapsOf(shop) }))
			.filter(({ gaps }) => gaps.length > 0)
	};
}

function operator(town: Dac7Year['town'], siren: string, reference: string): Node {
	const { operator } = town;
	return {
		'dpi:ResCountryCode': 'FR',
		'dpi:TIN': { '@issuedBy': 'FR', '#': siren },
		'dpi:IN': { '@issuedBy': 'FR', '@INType': 'BRN', '#': siren },
		...vat(operator),
		'dpi:Name': short(operator.legal_name) || short(town.name),
		'dpi:PlatformBusinessName': short(town.name),
		'dpi:Address': address(operator.legal_address, 'OECD304'),
		// Resident for tax in this member state.
		'dpi:Nexus': 'RPONEX1',
		'dpi:AssumedReporting': 'false',
		'dpi:DocSpec': docSpec(reference)
	};
}

function reportableSeller(shop: Seller, reference: string): Node {
	const number = siretOf(shop.register_number) ?? sirenOf(shop.register_number);
	const name = short(shop.legal_name) || short(shop.name);
	const iban = shop.iban?.replace(/\s/g, '');
	return {
		'dpi:Identity': {
			'dpi:EntitySeller': {
				'dpi:Standard': {
					'dpi:EntSellerID': {
						'dpi:ResCountryCode': 'FR',
						'dpi:TIN': number
							? { '@issuedBy': 'FR', '#': number }
							: { '@issuedBy': 'FR', '@unknown': 'true', '#': 'NOTIN' },
						...(number && { 'dpi:IN': { '@issuedBy': 'FR', '@INType': 'BRN', '#': number } }),
						...vat(shop),
						'dpi:Name': name,
						'dpi:Address': address(
							short(shop.legal_address) || 'Adresse non communiquée',
							'OECD303'
						)
					},
					...(iban && {
						'dpi:FinancialIdentifier': {
							'dpi:Identifier': { '@AccountNumberType': 'IBAN', '#': iban },
							'dpi:AccountHolderName': name
						}
					})
				}
			}
		},
		'dpi:RelevantActivities': { 'dpi:SaleOfGoods': activity(shop) },
		'dpi:DocSpec': docSpec(`${reference}_${shop.id}`)
	};
}

/** What was sold, quarter by quarter; the platform keeps no tax back. */
function activity(shop: Seller): Node {
	const quarters = declaredQuarters(shop);
	const each = (name: string, value: (index: number) => number, currency: boolean): Node =>
		Object.fromEntries(
			quarters.map((_, index) => {
				const text = String(value(index));
				return [`dpi:${name}Q${index + 1}`, currency ? { '@currCode': 'EUR', '#': text } : text];
			})
		);
	return {
		'dpi:Consideration': each('Cons', (index) => quarters[index]?.consideration ?? 0, true),
		'dpi:NumberOfActivities': each('Numb', (index) => quarters[index]?.sales ?? 0, false),
		'dpi:Fees': each('Fees', (index) => quarters[index]?.fees ?? 0, true),
		'dpi:Taxes': each('Taxes', () => 0, true)
	};
}

/** In its parts where a town can be told from the rest, else as one text. */
function address(text: string, kind: 'OECD303' | 'OECD304'): Node {
	const { street, postcode, city } = postalAddress(text);
	return {
		'@legalAddressType': kind,
		'dpi:CountryCode': 'FR',
		...(city
			? {
					'dpi:AddressFix': {
						...(street && { 'dpi:Street': short(street) }),
						'dpi:PostCode': postcode,
						'dpi:City': short(city)
					}
				}
			: { 'dpi:AddressFree': short(text) })
	};
}

function vat({ vat_number }: Pick<LegalIdentity, 'vat_number'>): Node {
	const number = vatNumberOf(vat_number);
	return number ? { 'dpi:VAT': number } : {};
}

function docSpec(reference: string): Node {
	return { 'stf:DocTypeIndic': 'OECD1', 'stf:DocRefId': reference };
}

/** Names and addresses may have 200 letters, none of them a line end. */
function short(text: string): string {
	return Array.from(text.replace(/\s+/g, ' ').trim()).slice(0, 200).join('');
}

function gapsOf(shop: Seller): Gap[] {
	const gaps: [gap: Gap, missing: boolean][] = [
		['legal_name', !shop.legal_name.trim()],
		['legal_address', !postalAddress(shop.legal_address).city],
		['register_number', !sirenOf(shop.register_number)],
		['iban', !shop.iban]
	];
	return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}
