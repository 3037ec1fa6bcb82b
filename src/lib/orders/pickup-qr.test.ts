import { expect, it } from 'vitest';
import { pickupPayload } from './pickup-code.ts';
import { drawQr } from './pickup-qr.ts';

it('draws a QR with its quiet zone and finder corner', () => {
	const payload = pickupPayload('0190a3b4-7c2d-7e11-8a3f-00112233ffee', '7F3K');
	expect(payload).toBe('comptoir:1:0190a3b4-7c2d-7e11-8a3f-00112233ffee:7F3K');
	const { size, path } = drawQr(payload);
	expect(size).toBeGreaterThan(30);
	expect(path.startsWith('M2 2h7v1H2z')).toBe(true);
	expect(path.length).toBeLessThan(9000);
});
