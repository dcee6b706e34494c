import type { LocalizedText } from './model';
import type { Reader } from './reader';

/** A picture of the same site or one written out: the pages' security policy lets no other load. */
const printable = /^(?:\/(?![/\\])|data:image\/)[^{}]*$/i;
/** survey-core plays what is called so. */
const film = /\.(?:mp4|mov|wmv|flv|avi|mkv|webm)$/i;

export function isPrintableImage(address: string): boolean {
  return printable.test(address) && !film.test(address);
}

/** Notes pictures that plain pages cannot show: those of other hosts, films, addresses made of answers. */
export function checkImages(reader: Reader, images: readonly LocalizedText[]): void {
  const mode = reader.text('contentMode');
  const isFilm = mode === 'video' || mode === 'youtube';
  const addresses = images.flatMap((image) => Object.values(image));
  if (isFilm) reader.unsupported('feature', 'contentMode', 'pages');
  else if (!addresses.every(isPrintableImage)) reader.unsupported('feature', 'imageLink', 'pages');
}
