/** Where the server is, and the town's clock. */
export interface DeviceConfig {
	/** '' when the API is on our own address. */
	supabaseUrl: string;
	publishableKey: string;
	town: { name: string; zone: string };
}
