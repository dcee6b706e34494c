import { Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useId, useState } from 'react';
import { MAX_LIBRARY_DESCRIPTION, MAX_LIBRARY_TITLE, type LibraryWords } from '../../../../contracts';
import { failureOf } from '../../api/failure';
import { useText } from '../../text';

interface WordsFormProps {
  readonly first: LibraryWords;
  /** Stores it; rejected where the server did not take it. */
  readonly save: (words: LibraryWords) => Promise<unknown>;
  readonly onSaved: (words: LibraryWords) => void;
  readonly onClose: () => void;
}

const PARTS = [
  ['title', 'ko'],
  ['title', 'en'],
  ['description', 'ko'],
  ['description', 'en'],
] as const;

const LABELS = {
  title: { ko: 'edit.exchange.share.titleKo', en: 'edit.exchange.share.titleEn' },
  description: { ko: 'edit.exchange.share.descriptionKo', en: 'edit.exchange.share.descriptionEn' },
} as const;

const trimmed = ({ title, description }: LibraryWords): LibraryWords => ({
  title: { ko: title.ko.trim(), en: title.en.trim() },
  description: { ko: description.ko.trim(), en: description.en.trim() },
});

/** What something that is kept is called, in both languages; one title is enough. */
export function WordsForm({ first, save, onSaved, onClose }: WordsFormProps) {
  const text = useText();
  const id = useId();
  const [words, setWords] = useState(first);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const wanted = trimmed(words);
  const isNameless = wanted.title.ko === '' && wanted.title.en === '';
  const send = (): void => {
    if (isNameless) {
      setRefusal(text('edit.library.nameless'));
      return;
    }
    setIsBusy(true);
    save(wanted).then(
      () => {
        onSaved(wanted);
      },
      (error: unknown) => {
        setIsBusy(false);
        setRefusal(
          text(failureOf(error) === 'forbidden' ? 'edit.library.forbidden' : 'edit.library.refused'),
        );
      },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        // The dialog may stand inside another form.
        event.stopPropagation();
        send();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        {PARTS.map(([part, language], index) => {
          const write = ({ target }: { target: { value: string } }): void => {
            setRefusal(null);
            setWords({ ...words, [part]: { ...words[part], [language]: target.value } });
          };
          const value = words[part][language];
          return (
            <Field.Root key={`${part} ${language}`} name={`${id} ${part} ${language}`}>
              <Field.Label>{text(LABELS[part][language])}</Field.Label>
              {part === 'title' ? (
                <TextInput
                  autoFocus={index === 0}
                  maxLength={MAX_LIBRARY_TITLE}
                  value={value}
                  onChange={write}
                />
              ) : (
                <Textarea maxLength={MAX_LIBRARY_DESCRIPTION} value={value} onChange={write} />
              )}
            </Field.Root>
          );
        })}
        {refusal === null ? null : (
          <Flex gap={2} alignItems="flex-start" role="alert">
            <WarningCircle aria-hidden fill="warning600" />
            <Typography>{refusal}</Typography>
          </Flex>
        )}
        <Flex gap={2} justifyContent="flex-end">
          <Button type="button" variant="tertiary" onClick={onClose}>
            {text('edit.cancel')}
          </Button>
          <Button type="submit" disabled={isBusy}>
            {text('edit.library.save')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
