/** Why there is no picture from the camera; the screen offers another way. */
export type CameraProblem = 'refused' | 'missing' | 'broken';

export type CameraAnswer = { ok: true; stop: () => void } | { ok: false; problem: CameraProblem };

/** Shows the camera that looks away from the person in `video`, until stopped. */
export async function openCamera(
	video: HTMLVideoElement,
	wanted: MediaTrackConstraints
): Promise<CameraAnswer> {
	// Absent without https, and where the device has none.
	if (!navigator.mediaDevices) return { ok: false, problem: 'missing' };
	let stream: MediaStream;
	try {
		stream = await navigator.mediaDevices.getUserMedia({
			video: { facingMode: 'environment', ...wanted }
		});
	} catch (error) {
		return { ok: false, problem: problemOf(error) };
	}
	const stop = () => {
		for (const track of stream.getTracks()) track.stop();
		video.srcObject = null;
	};
	try {
		video.srcObject = stream;
		await video.play();
	} catch (error) {
		stop();
		console.error(error);
		return { ok: false, problem: 'broken' };
	}
	return { ok: true, stop };
}

/** What the camera sees at this moment, as a file. Null while it has not begun to see. */
export async function takePicture(video: HTMLVideoElement): Promise<Blob | null> {
	const { videoWidth: width, videoHeight: height } = video;
	if (width === 0 || height === 0) return null;
	const canvas = Object.assign(document.createElement('canvas'), { width, height });
	canvas.getContext('2d')?.drawImage(video, 0, 0);
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.94));
}

function problemOf(error: unknown): CameraProblem {
	const name = error instanceof DOMException ? error.name : '';
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'broken';
}
