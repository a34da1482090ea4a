/** What becomes of a page's picture on its way through a scanner. */
export interface Spoiling {
  /** A name for the table. */
  name: string;
  dpi: number;
  /** Of the picture's dots, at 200 dots an inch. */
  blur?: number;
  /** In degrees. */
  tilt?: number;
  /** How far a dot's grey strays, of 255; and how many of a thousand dots are specks. */
  noise?: number;
  specks?: number;
  hasStamp?: boolean;
  /** Of the photograph, of 1. */
  quality?: number;
}

/**
 * Spoils a picture, in a browser: a function without anything around it. Returns the photograph as a data address. The
 * same picture is always spoiled alike.
 */
export async function spoil(address: string, how: Spoiling): Promise<string> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const { width, height } = picture;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#fdfcf8';
  context.fillRect(0, 0, width, height);
  context.save();
  if (how.blur) context.filter = `blur(${(how.blur * how.dpi) / 200}px)`;
  context.translate(width / 2, height / 2);
  context.rotate(((how.tilt ?? 0) * Math.PI) / 180);
  context.drawImage(picture, -width / 2, -height / 2);
  context.restore();
  if (how.hasStamp) stamp(context, how.dpi);
  if (how.noise || how.specks) dirty(context, how.noise ?? 0, (how.specks ?? 0) / 1000);
  return canvas.toDataURL('image/jpeg', how.quality ?? 0.85);

  /** A red seal over words, a blue signature through them, and the grey box of a signing program. */
  function stamp(context: CanvasRenderingContext2D, dpi: number) {
    const mm = dpi / 25.4;
    context.strokeStyle = context.fillStyle = 'rgba(214, 32, 24, 0.75)';
    context.lineWidth = 0.9 * mm;
    for (const radius of [17, 14.5]) {
      context.beginPath();
      context.arc(150 * mm, 60 * mm, radius * mm, 0, 7);
      context.stroke();
      context.lineWidth = 0.3 * mm;
    }
    context.font = `bold ${4 * mm}px Arial`;
    context.fillText('ỦY BAN NHÂN DÂN', 137 * mm, 58 * mm);
    context.fillText('TỈNH', 147 * mm, 65 * mm);
    context.strokeStyle = 'rgba(28, 52, 168, 0.8)';
    context.lineWidth = 0.6 * mm;
    context.beginPath();
    for (let i = 0; i <= 60; i++)
      context.lineTo((100 + i) * mm, (120 + 6 * Math.sin(i * 0.7) + 4 * Math.sin(i * 0.23)) * mm);
    context.stroke();
  }

  function dirty(context: CanvasRenderingContext2D, noise: number, specks: number) {
    const dots = context.getImageData(0, 0, width, height);
    let seed = 12_345;
    const next = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    for (let at = 0; at < dots.data.length; at += 4) {
      const stray = (next() + next() + next() - 1.5) * noise * 1.5;
      const speck = next() < specks ? (next() < 0.5 ? -160 : 120) : 0;
      for (let c = 0; c < 3; c++) dots.data[at + c] = (dots.data[at + c] as number) + stray + speck;
    }
    context.putImageData(dots, 0, 0);
  }
}

/** Pages as scanners make them: clean ones, then each fault alone, then all of them together. */
export const SPOILINGS: readonly Spoiling[] = [
  { name: 'clean', dpi: 150 },
  { name: 'clean', dpi: 200 },
  { name: 'clean', dpi: 300 },
  { name: 'blurred', dpi: 200, blur: 1.1 },
  { name: 'tilted', dpi: 200, tilt: 1.3 },
  { name: 'noisy', dpi: 200, noise: 26, specks: 1.5 },
  { name: 'stamped', dpi: 200, hasStamp: true },
  {
    name: 'all together',
    dpi: 150,
    blur: 0.8,
    tilt: -0.7,
    noise: 18,
    specks: 0.7,
    hasStamp: true,
    quality: 0.6,
  },
  {
    name: 'all together',
    dpi: 200,
    blur: 0.8,
    tilt: -0.7,
    noise: 18,
    specks: 0.7,
    hasStamp: true,
    quality: 0.6,
  },
  {
    name: 'all together',
    dpi: 300,
    blur: 0.8,
    tilt: -0.7,
    noise: 18,
    specks: 0.7,
    hasStamp: true,
    quality: 0.6,
  },
];
