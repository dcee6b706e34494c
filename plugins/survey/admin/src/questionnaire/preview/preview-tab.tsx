import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useEffect, useMemo, useState } from 'react';
import { Survey } from 'survey-react-ui';
// Not `survey-core.css`: that one loads a font from another host.
import 'survey-core/survey-core.fontless.min.css';
import { useContentLocale, type ContentLocale } from '../../locale';
import { useText } from '../../text';
import { PreviewBoundary } from './preview-boundary';
import { PreviewFrame } from './preview-frame';
import { previewOf, showIn, type Preview } from './preview-model';

const LOCALES = ['ko', 'en'] as const;

function LanguageSwitch(props: {
  readonly value: ContentLocale;
  readonly onChange: (locale: ContentLocale) => void;
}) {
  const text = useText();
  return (
    <Flex gap={1} role="group" aria-label={text('preview.language')}>
      {LOCALES.map((locale) => (
        <Button
          key={locale}
          size="S"
          variant={locale === props.value ? 'secondary' : 'tertiary'}
          aria-pressed={locale === props.value}
          onClick={() => props.onChange(locale)}
        >
          {text(`language.${locale}`)}
        </Button>
      ))}
    </Flex>
  );
}

function Filling({ preview, locale }: { readonly preview: Preview; readonly locale: ContentLocale }) {
  const text = useText();
  const model = preview.ok ? preview.model : undefined;
  useEffect(() => {
    if (model !== undefined) showIn(model, locale);
  }, [model, locale]);
  const reason = preview.ok ? 'notShown' : preview.reason;
  const notice = <Typography textColor="neutral600">{text(`preview.${reason}`)}</Typography>;
  if (model === undefined) return notice;
  return (
    <PreviewBoundary fallback={notice}>
      <PreviewFrame lang={locale}>
        <Survey model={model} />
      </PreviewFrame>
    </PreviewBoundary>
  );
}

/** The questionnaire as it can be filled in. Answers go nowhere. */
export function PreviewTab({ text: source }: { readonly text: string }) {
  const text = useText();
  const [locale, setLocale] = useState(useContentLocale());
  const [round, setRound] = useState(1);
  // A new round is a new model: that is how the preview starts over.
  const { preview, key } = useMemo(
    () => ({ preview: previewOf(source), key: `${round} ${source}` }),
    [source, round],
  );
  if (source.trim() === '') return <Typography textColor="neutral600">{text('preview.empty')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <LanguageSwitch value={locale} onChange={setLocale} />
        <Button
          size="S"
          variant="tertiary"
          startIcon={<ArrowClockwise />}
          onClick={() => setRound(round + 1)}
        >
          {text('preview.startOver')}
        </Button>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {text('preview.note')}
      </Typography>
      <Filling key={key} preview={preview} locale={locale} />
    </Flex>
  );
}
