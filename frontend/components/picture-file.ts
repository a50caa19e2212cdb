// sharp enough for a printed page
const SCALE = 2;

function save(content: Blob, name: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveSvg(svg: string, name: string): void {
    save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** The picture says its own size. */
export async function savePng(svg: string, name: string): Promise<void> {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (content) {
        save(content, `${name}.png`);
    }
}
