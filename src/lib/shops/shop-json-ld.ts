import type { DayOfWeek, LocalBusiness, OpeningHoursSpecification, WithContext } from 'schema-dts';
import type { Shop } from './shop.ts';

const DAYS: readonly DayOfWeek[] = [
	'https://schema.org/Monday',
	'https://schema.org/Tuesday',
	'https://schema.org/Wednesday',
	'https://schema.org/Thursday',
	'https://schema.org/Friday',
	'https://schema.org/Saturday',
	'https://schema.org/Sunday'
];

/** The shop as search engines and maps read it; `url` and `picture` absolute. */
export function shopJsonLd(
	shop: Shop,
	url: string,
	picture: string | null
): WithContext<LocalBusiness> {
	return {
		'@context': 'https://schema.org',
		'@type': 'Store',
		'@id': url,
		url,
		name: shop.name,
		...(shop.tagline ? { slogan: shop.tagline } : {}),
		...(shop.story ? { description: shop.story } : {}),
		...(picture ? { image: picture } : {}),
		...(shop.phone ? { telephone: shop.phone } : {}),
		...(shop.email ? { email: shop.email } : {}),
		...(shop.legal?.name ? { legalName: shop.legal.name } : {}),
		address: {
			'@type': 'PostalAddress',
			streetAddress: shop.street,
			postalCode: shop.postcode,
			addressLocality: shop.city,
			addressCountry: 'FR'
		},
		...(shop.lat !== null && shop.lng !== null
			? { geo: { '@type': 'GeoCoordinates', latitude: shop.lat, longitude: shop.lng } }
			: {}),
		openingHoursSpecification: shop.hours.map(
			({ weekday, opens, closes }): OpeningHoursSpecification => ({
				'@type': 'OpeningHoursSpecification',
				dayOfWeek: DAYS[weekday - 1],
				opens,
				closes
			})
		),
		...(shop.exceptions.length > 0
			? { specialOpeningHoursSpecification: shop.exceptions.map(specialDay) }
			: {}),
		currenciesAccepted: 'EUR'
	};
}

/** Closed all day is written as opening and closing at midnight. */
function specialDay({
	on_date: date,
	opens,
	closes
}: Shop['exceptions'][number]): OpeningHoursSpecification {
	return {
		'@type': 'OpeningHoursSpecification',
		validFrom: date,
		validThrough: date,
		opens: opens ?? '00:00',
		closes: closes ?? '00:00'
	};
}
