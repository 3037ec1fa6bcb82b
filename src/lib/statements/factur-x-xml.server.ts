import { create } from 'xmlbuilder2';
import type { CommissionInvoice, Party } from './commission-invoice.ts';
import { postalAddress, siretOf } from './legal-identity.ts';

/** Element names are those of UN/CEFACT; comments give the field of EN 16931 (BT-…, BG-…). */
type Node = { [name: string]: string | Node | (string | Node)[] };

const NAMESPACES = {
	'@xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
	'@xmlns:ram':
		'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
	'@xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100'
};

/** The profile "EN 16931" of Factur-X (BT-24). */
const PROFILE = 'urn:cen.eu:en16931:2017';

/** A commission invoice as a Cross Industry Invoice, the data inside a Factur-X document. */
export function facturXXml(invoice: CommissionInvoice): string {
	const root: Node = {
		'rsm:CrossIndustryInvoice': {
			...NAMESPACES,
			'rsm:ExchangedDocumentContext': {
				// BT-23 as France's invoicing reform lists it: S1 services to pay, S2 services already paid.
				'ram:BusinessProcessSpecifiedDocumentContextParameter': {
					'ram:ID': invoice.due_cents > 0 ? 'S1' : 'S2'
				},
				'ram:GuidelineSpecifiedDocumentContextParameter': { 'ram:ID': PROFILE }
			},
			'rsm:ExchangedDocument': {
				'ram:ID': invoice.number,
				'ram:TypeCode': invoice.typeCode,
				'ram:IssueDateTime': day(invoice.issued),
				'ram:IncludedNote': invoice.notes.map(({ code, text }) => ({
					'ram:Content': text,
					'ram:SubjectCode': code
				}))
			},
			'rsm:SupplyChainTradeTransaction': {
				'ram:IncludedSupplyChainTradeLineItem': line(invoice),
				'ram:ApplicableHeaderTradeAgreement': {
					'ram:SellerTradeParty': sellerParty(invoice),
					'ram:BuyerTradeParty': party(invoice.buyer)
				},
				'ram:ApplicableHeaderTradeDelivery': {},
				'ram:ApplicableHeaderTradeSettlement': settlement(invoice)
			}
		}
	};
	// A letter XML cannot hold (a control character in a name) becomes a blank.
	return create({ encoding: 'UTF-8', invalidCharReplacement: ' ' }, root).end({
		prettyPrint: true
	});
}

function line(invoice: CommissionInvoice): Node {
	return {
		'ram:AssociatedDocumentLineDocument': { 'ram:LineID': '1' },
		'ram:SpecifiedTradeProduct': { 'ram:Name': invoice.line },
		'ram:SpecifiedLineTradeAgreement': {
			'ram:NetPriceProductTradePrice': { 'ram:ChargeAmount': amount(invoice.net_cents) }
		},
		'ram:SpecifiedLineTradeDelivery': { 'ram:BilledQuantity': { '@unitCode': 'C62', '#': '1' } },
		'ram:SpecifiedLineTradeSettlement': {
			'ram:ApplicableTradeTax': {
				'ram:TypeCode': 'VAT',
				'ram:CategoryCode': category(invoice),
				'ram:RateApplicablePercent': rate(invoice)
			},
			'ram:SpecifiedTradeSettlementLineMonetarySummation': {
				'ram:LineTotalAmount': amount(invoice.net_cents)
			}
		}
	};
}

/** BG-4. Whoever has no VAT number is known to the tax office by their SIREN (BT-32). */
function sellerParty({ seller }: CommissionInvoice): Node {
	if (seller.vat || !seller.siren) return party(seller);
	const fiscal: Node = { 'ram:ID': { '@schemeID': 'FC', '#': seller.siren } };
	return { ...party(seller), 'ram:SpecifiedTaxRegistration': fiscal };
}

/** BG-4 and BG-7: names, SIRET (0009), SIREN (0002), address, electronic address (0225), VAT number. */
function party(who: Party): Node {
	const siret = siretOf(who.register_number);
	const { street, postcode, city } = postalAddress(who.legal_address);
	const electronic = who.siren
		? { '@schemeID': '0225', '#': who.siren }
		: who.email && { '@schemeID': 'EM', '#': who.email };
	return {
		...(siret && { 'ram:GlobalID': { '@schemeID': '0009', '#': siret } }),
		'ram:Name': who.name,
		...(who.siren && {
			'ram:SpecifiedLegalOrganization': { 'ram:ID': { '@schemeID': '0002', '#': who.siren } }
		}),
		'ram:PostalTradeAddress': {
			...(postcode && { 'ram:PostcodeCode': postcode }),
			...(street && { 'ram:LineOne': street }),
			...(city && { 'ram:CityName': city }),
			'ram:CountryID': 'FR'
		},
		...(electronic && { 'ram:URIUniversalCommunication': { 'ram:URIID': electronic } }),
		...(who.vat && {
			'ram:SpecifiedTaxRegistration': { 'ram:ID': { '@schemeID': 'VA', '#': who.vat } }
		})
	};
}

function settlement(invoice: CommissionInvoice): Node {
	const { net_cents, vat_cents, total_cents, settled_cents, due_cents, dueOn, terms } = invoice;
	return {
		'ram:InvoiceCurrencyCode': 'EUR',
		// BT-81: 97, kept from what the shop's online sales brought; 1, by whatever the terms below say.
		'ram:SpecifiedTradeSettlementPaymentMeans': { 'ram:TypeCode': due_cents > 0 ? '1' : '97' },
		'ram:ApplicableTradeTax': {
			'ram:CalculatedAmount': amount(vat_cents),
			'ram:TypeCode': 'VAT',
			...(invoice.exemption && { 'ram:ExemptionReason': invoice.exemption }),
			'ram:BasisAmount': amount(net_cents),
			'ram:CategoryCode': category(invoice),
			...(invoice.exemption && { 'ram:ExemptionReasonCode': 'VATEX-FR-FRANCHISE' }),
			'ram:RateApplicablePercent': rate(invoice)
		},
		'ram:BillingSpecifiedPeriod': {
			'ram:StartDateTime': day(invoice.from),
			'ram:EndDateTime': day(invoice.to)
		},
		...(dueOn &&
			terms && {
				'ram:SpecifiedTradePaymentTerms': {
					'ram:Description': terms,
					'ram:DueDateDateTime': day(dueOn)
				}
			}),
		'ram:SpecifiedTradeSettlementHeaderMonetarySummation': {
			'ram:LineTotalAmount': amount(net_cents),
			'ram:TaxBasisTotalAmount': amount(net_cents),
			'ram:TaxTotalAmount': { '@currencyID': 'EUR', '#': amount(vat_cents) },
			'ram:GrandTotalAmount': amount(total_cents),
			'ram:TotalPrepaidAmount': amount(settled_cents),
			'ram:DuePayableAmount': amount(due_cents)
		}
	};
}

/** BT-118: standard rate, or exempt. */
function category({ exemption }: CommissionInvoice): string {
	return exemption ? 'E' : 'S';
}

function rate({ vat_bp }: CommissionInvoice): string {
	return (vat_bp / 100).toFixed(2);
}

function amount(cents: number): string {
	return (cents / 100).toFixed(2);
}

function day(iso: string): Node {
	return { 'udt:DateTimeString': { '@format': '102', '#': iso.replaceAll('-', '') } };
}
