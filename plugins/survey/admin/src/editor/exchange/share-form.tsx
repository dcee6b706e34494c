import {
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import {
  readExchange,
  writeExchange,
  type ExchangeContent,
} from '../../../../domain/src/exchange/exchange-file';
import { OFFERED_LICENCES } from '../../../../domain/src/exchange/licences';
import { exchangeRefusalInWords } from '../../../../domain/src/exchange/refusal-words';
import { saveFile } from '../../api/save-file';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { fileNameOf } from './file-names';

/** What somebody says about a file. */
export interface Wishes {
  readonly titleKo: string;
  readonly titleEn: string;
  readonly descriptionKo: string;
  readonly descriptionEn: string;
  readonly city: string;
  readonly contact: string;
  readonly url: string;
}

const LINES = ['titleKo', 'titleEn'] as const;
const TEXTS = ['descriptionKo', 'descriptionEn'] as const;
const ORIGIN = ['city', 'contact', 'url'] as const;

type Licence = (typeof OFFERED_LICENCES)[number];

const fileOf = (content: ExchangeContent, wishes: Wishes, licence: Licence): string =>
  writeExchange({
    ...content,
    title: { ko: wishes.titleKo.trim(), en: wishes.titleEn.trim() },
    description: { ko: wishes.descriptionKo.trim(), en: wishes.descriptionEn.trim() },
    origin: {
      city: wishes.city.trim(),
      ...(wishes.contact.trim() === '' ? {} : { contact: wishes.contact.trim() }),
      ...(wishes.url.trim() === '' ? {} : { url: wishes.url.trim() }),
    },
    licence,
    createdAt: new Date().toISOString(),
  });

interface WishFieldProps {
  readonly name: keyof Wishes;
  readonly isLong?: boolean;
  readonly wishes: Wishes;
  readonly onChange: (wishes: Wishes) => void;
}

function WishField({ name, isLong = false, wishes, onChange }: WishFieldProps) {
  const text = useText();
  const write = (event: { target: { value: string } }): void => {
    onChange({ ...wishes, [name]: event.target.value });
  };
  return (
    <Field.Root
      name={name}
      required={name === 'city'}
      {...(name === 'city' ? { hint: text('edit.exchange.share.city.hint') } : {})}
    >
      <Field.Label>{text(`edit.exchange.share.${name}`)}</Field.Label>
      {isLong ? (
        <Textarea value={wishes[name]} onChange={write} />
      ) : (
        <TextInput type={name === 'url' ? 'url' : 'text'} value={wishes[name]} onChange={write} />
      )}
      <Field.Hint />
    </Field.Root>
  );
}

function LicenceField({
  licence,
  onChange,
}: {
  readonly licence: Licence;
  readonly onChange: (licence: Licence) => void;
}) {
  const text = useText();
  return (
    <Field.Root name="licence">
      <Field.Label>{text('edit.exchange.share.licence')}</Field.Label>
      <SingleSelect
        value={licence}
        onChange={(chosen: string | number) => {
          onChange(OFFERED_LICENCES.find((each) => each === chosen) ?? licence);
        }}
      >
        {OFFERED_LICENCES.map((each) => (
          <SingleSelectOption key={each} value={each}>
            {text(`edit.exchange.licence.${each}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface ShareFormProps {
  readonly first: Wishes;
  readonly content: () => ExchangeContent;
  readonly onClose: () => void;
}

/** A file for another city: what it is, whose, and under which licence. */
export function ShareForm({ first, content, onClose }: ShareFormProps) {
  const text = useText();
  const words = useContentLocale();
  const [wishes, setWishes] = useState(first);
  const [licence, setLicence] = useState<Licence>('KOGL-1');
  const [isTemplate, setIsTemplate] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const own = content();
  const save = (): void => {
    const wanted = isTemplate && own.modu === 'questionnaire' ? { ...own, modu: 'template' as const } : own;
    const written = fileOf(wanted, wishes, licence);
    // What the other city could not read is not sent.
    const read = readExchange(written);
    if (!read.ok) {
      setRefusal(exchangeRefusalInWords(read.refusal, words));
      return;
    }
    const name = fileNameOf(wishes.titleKo || wishes.titleEn);
    saveFile(new Blob([written], { type: 'application/json' }), `${name}.modu.json`);
    onClose();
  };
  const shared = { wishes, onChange: setWishes };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {LINES.map((name) => (
        <WishField key={name} name={name} {...shared} />
      ))}
      {TEXTS.map((name) => (
        <WishField key={name} name={name} isLong {...shared} />
      ))}
      {ORIGIN.map((name) => (
        <WishField key={name} name={name} {...shared} />
      ))}
      <LicenceField licence={licence} onChange={setLicence} />
      {own.modu === 'questionnaire' ? (
        <Checkbox
          checked={isTemplate}
          onCheckedChange={(isOn: boolean | 'indeterminate') => {
            setIsTemplate(isOn === true);
          }}
        >
          {text('edit.exchange.share.template')}
        </Checkbox>
      ) : null}
      {refusal === null ? null : (
        <Flex gap={2} alignItems="flex-start" role="alert">
          <WarningCircle aria-hidden fill="warning600" />
          <Typography>{refusal}</Typography>
        </Flex>
      )}
      <Flex gap={2} justifyContent="flex-end">
        <Button variant="tertiary" onClick={onClose}>
          {text('edit.cancel')}
        </Button>
        <Button onClick={save}>{text('edit.exchange.share.save')}</Button>
      </Flex>
    </Flex>
  );
}
