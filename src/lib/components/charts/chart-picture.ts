// Twice the size of the drawing, so that it stays sharp on a slide.
const SCALE = 2;

/** The chart at an address as a PNG. The browser draws it; nothing leaves the machine. */
export async function pictureOf(address: string): Promise<Blob> {
	const image = new Image();
	image.src = address;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * SCALE;
	canvas.height = image.naturalHeight * SCALE;
	canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))), 'image/png');
	});
}

/** Puts a picture on the clipboard. Browsers ask to be given it before it is ready, or forget who clicked. */
export async function copyPicture(address: string): Promise<void> {
	await navigator.clipboard.write([new ClipboardItem({ 'image/png': pictureOf(address) })]);
}

/** Hands a picture to the visitor as a file. */
export async function savePicture(address: string, name: string): Promise<void> {
	const link = document.createElement('a');
	const url = URL.createObjectURL(await pictureOf(address));
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
