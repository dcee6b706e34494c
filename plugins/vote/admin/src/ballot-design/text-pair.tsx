import { Field, Grid, Textarea, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import type { Path } from '../../../domain/src';
import { useText } from '../text';
import { useEditor, usePlaceWords } from './editor-context';
import type { TextDraft } from './model/draft';

const LANGUAGES = ['ko', 'en'] as const;

interface TextPairProps {
  /** What is asked for: "제목". The language is added. */
  readonly label: string;
  readonly value: TextDraft;
  readonly place: Path;
  readonly onChange: (value: TextDraft) => void;
  readonly isRequired?: boolean;
  readonly isLong?: boolean;
}

/** One text in Korean and in English, side by side. */
export function TextPair({
  label,
  value,
  place,
  onChange,
  isRequired = false,
  isLong = false,
}: TextPairProps) {
  const text = useText();
  const { isDisabled } = useEditor();
  const at = usePlaceWords();
  const whole = at(...place);
  const Input = isLong ? Textarea : TextInput;
  return (
    <Grid.Root gap={4}>
      {LANGUAGES.map((language) => {
        const own = at(...place, language);
        // A text that is missing altogether is asked for once, in the first language.
        const error = own.error || (language === 'ko' && whole.error);
        return (
          <Grid.Item key={language} col={6} xs={12} direction="column" alignItems="stretch">
            <Field.Root error={error} hint={own.warning} required={isRequired && language === 'ko'}>
              <Field.Label>{text(`design.in.${language}`, { label })}</Field.Label>
              <Input
                lang={language}
                value={value[language]}
                disabled={isDisabled}
                onChange={(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
                  onChange({ ...value, [language]: event.currentTarget.value })
                }
              />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
          </Grid.Item>
        );
      })}
    </Grid.Root>
  );
}
