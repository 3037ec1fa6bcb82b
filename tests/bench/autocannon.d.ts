/** The part of autocannon we use; the package has no types of its own. */
declare module 'autocannon' {
	interface Options {
		url: string;
		connections: number;
		/** Seconds. */
		duration: number;
		workers?: number;
		headers?: Record<string, string>;
		requests?: {
			method: 'GET' | 'POST';
			path: string;
			headers?: Record<string, string>;
			body?: string;
			setupRequest?: (request: Record<string, unknown>) => Record<string, unknown>;
		}[];
	}

	interface Result {
		non2xx: number;
		errors: number;
		requests: { average: number; total: number };
		latency: { p50: number; p97_5: number; p99: number };
	}

	export default function autocannon(options: Options): Promise<Result>;
}
