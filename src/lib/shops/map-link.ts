import type { ShopCard } from './shop.ts';

/** The shop's door on OpenStreetMap; without a position, a search for its street. */
export function mapUrl(shop: Pick<ShopCard, 'lat' | 'lng' | 'street' | 'name'>): string {
	if (shop.lat === null || shop.lng === null) {
		return `https://www.openstreetmap.org/search?query=${encodeURIComponent(shop.street)}`;
	}
	return `https://www.openstreetmap.org/?mlat=${shop.lat}&mlon=${shop.lng}#map=18/${shop.lat}/${shop.lng}`;
}
