import type { ItemAvailability, Product as ProductThing, WithContext } from 'schema-dts';
import type { Lang } from '../platform/language.ts';
import type { Product, ProductSheet, Variant } from './product.ts';
import { productTitle } from './product-title.ts';
import { isFaded } from './stock-words.ts';

type Addresses = {
	/** The product's own address and its shop's, absolute. */
	product: string;
	shop: string;
	/** Absolute addresses of its pictures. */
	pictures: string[];
};

/** The product as search engines read it: one offer a variant, at its shop. */
export function productJsonLd(
	sheet: ProductSheet,
	addresses: Addresses,
	lang: Lang,
	now: Date
): WithContext<ProductThing> {
	const { product, variants, shop } = sheet;
	const barcode = variants.length === 1 ? variants[0]?.barcode : null;
	return {
		'@context': 'https://schema.org',
		'@type': 'Product',
		name: productTitle(product, lang),
		url: addresses.product,
		sku: product.slug,
		...(product.description ? { description: product.description } : {}),
		...(addresses.pictures.length > 0 ? { image: addresses.pictures } : {}),
		...(product.brand ? { brand: { '@type': 'Brand', name: product.brand } } : {}),
		...(barcode ? { gtin: barcode } : {}),
		category: product.category.name_fr,
		offers: variants.map((variant) => ({
			'@type': 'Offer',
			...(variant.label ? { name: variant.label } : {}),
			url: addresses.product,
			price: (variant.price_cents / 100).toFixed(2),
			priceCurrency: 'EUR',
			availability: availability(variant, product, now),
			itemCondition: 'https://schema.org/NewCondition',
			availableDeliveryMethod: 'https://schema.org/OnSitePickup',
			seller: { '@type': 'LocalBusiness', name: shop.name, url: addresses.shop }
		}))
	};
}

/** What nobody has seen for long is not promised to a search engine either. */
function availability({ available }: Variant, product: Product, now: Date): ItemAvailability {
	if (available <= 0) return 'https://schema.org/OutOfStock';
	return available <= 2 || isFaded(product, now)
		? 'https://schema.org/LimitedAvailability'
		: 'https://schema.org/InStock';
}
