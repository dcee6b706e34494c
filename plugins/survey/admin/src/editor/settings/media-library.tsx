import { useStrapiApp } from '@strapi/strapi/admin';
import { createElement } from 'react';

/** A dialog of Strapi's own, as far as the admin has it: its upload plugin can be left out. */
const useLibrary = () => useStrapiApp('survey editor', ({ components }) => components['media-library']);

export const useHasMediaLibrary = (): boolean => useLibrary() !== undefined;

export interface ChosenPicture {
  readonly address: string;
  /** What the library says of it for those who cannot see it; '' where it says nothing. */
  readonly words: string;
}

interface MediaLibraryProps {
  readonly onClose: () => void;
  readonly onChosen: (chosen: ChosenPicture) => void;
}

const IMAGES: readonly string[] = ['images'];

const textIn = (asset: object, key: string): string => {
  const value: unknown = Reflect.get(asset, key);
  return typeof value === 'string' ? value : '';
};

/** The first picture that was chosen; undefined where none was. */
function chosenIn(assets: unknown): ChosenPicture | undefined {
  const first: unknown = Array.isArray(assets) ? assets[0] : undefined;
  if (typeof first !== 'object' || first === null) return undefined;
  const address = textIn(first, 'url');
  return address === '' ? undefined : { address, words: textIn(first, 'alternativeText') };
}

/** Strapi's media library, for one picture. */
export function MediaLibrary({ onClose, onChosen }: MediaLibraryProps) {
  const Library = useLibrary();
  if (Library === undefined) return null;
  // The admin's types say of none of its components what it takes.
  const props = {
    key: 'media-library',
    allowedTypes: IMAGES,
    multiple: false,
    onClose,
    onSelectAssets(assets: unknown) {
      const chosen = chosenIn(assets);
      if (chosen === undefined) onClose();
      else onChosen(chosen);
    },
  };
  return createElement(Library, props);
}
