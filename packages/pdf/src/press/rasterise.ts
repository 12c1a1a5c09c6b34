import sharp from 'sharp'

/** A drawing whose size is given in millimetres, in dots on white paper; `resolution` per inch. */
export async function rasterise(svg: string, resolution: number): Promise<Uint8Array> {
  const [, width, height] = /width="([\d.]+)mm" height="([\d.]+)mm"/.exec(svg)!
  const dots = (millimetres: string | undefined) =>
    Math.round((Number(millimetres) / 25.4) * resolution)
  // The library takes the density into account twice where lengths have units.
  const density = Math.sqrt(resolution * 72)
  return sharp(Buffer.from(svg), { density, unlimited: true })
    .resize(dots(width), dots(height), { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 9, palette: true, colours: 256, effort: 4, dither: 0 })
    .withMetadata({ density: resolution })
    .toBuffer()
}
