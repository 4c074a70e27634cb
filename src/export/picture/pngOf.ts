import type { FigureSize } from './figureSvg';

/** A figure as a picture of so many pixels for each of its own; null where this browser cannot draw it. */
export async function pngOf(svg: string, { width, height }: FigureSize, scale: 1 | 2): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } catch {
    // The browser has no canvas of this size, or does not draw such a file.
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
