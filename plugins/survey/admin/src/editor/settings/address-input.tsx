import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Images, WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import { readImageAddress, textAt, type AddressRefusal } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { Picture } from '../canvas/picture';
import { change, useEditor, useJson, useOwnLocale, useWrittenLocale } from '../state/editor-context';
import { setAddress } from './address-changes';
import { MediaLibrary, useHasMediaLibrary, type ChosenPicture } from './media-library';
import type { Input } from './properties';
import type { LabelledProps } from './scalar-inputs';
import { useDraft } from './use-draft';

interface AddressInputProps extends LabelledProps {
  readonly input: Extract<Input, { kind: 'address' }>;
}

interface Refused {
  readonly draft: string;
  readonly reason: AddressRefusal;
}

function useAddress({ field, path, label, input }: AddressInputProps) {
  const editor = useEditor();
  const text = useText();
  const json = useJson();
  const locale = useWrittenLocale();
  const own = useOwnLocale();
  const { property } = field;
  const textOf = (name: string): string =>
    textAt(json, [...path, name], locale) || textAt(json, [...path, name], own);
  const set = (address: string, words: string): void => {
    const alt = input.alt === undefined ? {} : { alt: { property: input.alt, words } };
    change(editor, (current) => setAddress(current, path, { property, address, locale, ...alt }), {
      label: text('edit.did.set', { what: label }),
    });
  };
  return { stored: textOf(property), alt: input.alt === undefined ? '' : textOf(input.alt), set };
}

function Warning({ words }: { readonly words: string }) {
  return (
    <Flex gap={2} paddingTop={2} alignItems="flex-start">
      <WarningCircle aria-hidden fill="warning600" />
      <Typography variant="pi">{words}</Typography>
    </Flex>
  );
}

/** An address, of a picture with a small view of it. Anything but http(s) and the same site is refused. */
export function AddressInput(props: AddressInputProps) {
  const { label, input } = props;
  const text = useText();
  const editor = useEditor();
  const { stored, alt, set } = useAddress(props);
  const [draft, setDraft] = useDraft(stored);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const hasLibrary = useHasMediaLibrary() && input.isPicture;
  const read = readImageAddress(stored);
  const isElsewhere = input.isPicture && read.ok && !read.isOwn;
  const take = (written: string, words = ''): void => {
    if (written.trim() === stored) return;
    const next = readImageAddress(written);
    if (written.trim() === '') set('', '');
    else if (next.ok) set(next.address, words);
    else {
      setDraft(written);
      setRefused({ draft: written, reason: next.reason });
    }
  };
  return (
    <Box>
      <Field.Root
        hint={text(input.isPicture ? 'edit.address.hint' : 'edit.address.hint.page')}
        {...(refused?.draft === draft ? { error: text(`edit.address.${refused.reason}`) } : {})}
      >
        <Field.Label>{label}</Field.Label>
        <TextInput
          value={draft}
          inputMode="url"
          disabled={!editor.mayEdit}
          onChange={(event: { target: { value: string } }) => {
            setDraft(event.target.value);
          }}
          onBlur={() => {
            take(draft);
          }}
          onKeyDown={(event: { key: string }) => {
            if (event.key === 'Enter') take(draft);
          }}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {hasLibrary && editor.mayEdit ? (
        <Box paddingTop={2}>
          <Button
            size="S"
            variant="tertiary"
            startIcon={<Images />}
            onClick={() => {
              setIsChoosing(true);
            }}
          >
            {text('edit.address.library')}
          </Button>
        </Box>
      ) : null}
      {input.isPicture && stored !== '' ? (
        <Box paddingTop={2}>
          <Picture address={stored} alt={alt} size="small" />
        </Box>
      ) : null}
      {isElsewhere ? <Warning words={text('edit.address.elsewhere')} /> : null}
      {input.alt !== undefined && stored !== '' && alt === '' ? (
        <Warning words={text('edit.address.noWords')} />
      ) : null}
      {isChoosing ? (
        <MediaLibrary
          onClose={() => {
            setIsChoosing(false);
          }}
          onChosen={({ address, words }: ChosenPicture) => {
            setIsChoosing(false);
            take(address, words);
          }}
        />
      ) : null}
    </Box>
  );
}
