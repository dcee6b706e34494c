import { Box, Button, Flex } from '@strapi/design-system';
import { File } from '@strapi/icons';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import type { SingleResponse } from '../../../../contracts';
import { useSurveyResponse } from '../../api/responses';
import { useSurveys } from '../../api/surveys';
import { grouped } from '../../components/grouped';
import { LoadFailure } from '../../components/load-failure';
import { responsesLink } from '../../links';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { Answers } from './answers';
import { DeleteResponse } from './delete-response';
import { PersonalPart } from './personal-part';
import { PrintOnly, PrintStyle } from './print';
import { RetentionNote } from './retention-note';
import { useLanguageName } from './use-language-name';

/** To which survey, when, to which version and in which language, in one line. */
function useOrigin(documentId: string): (response: SingleResponse) => string {
  const text = useText();
  const intl = useIntl();
  const languageName = useLanguageName();
  const { data: surveys = [] } = useSurveys({ locale: useContentLocale() });
  const titles = surveys.filter((survey) => survey.documentId === documentId).map(({ title }) => title);
  return ({ submittedAt, version, locale }) =>
    [
      ...titles,
      intl.formatDate(submittedAt, { dateStyle: 'medium', timeStyle: 'short' }),
      text('version.number', { number: version }),
      languageName(locale),
    ].join(' · ');
}

/** One response, question by question; printed, only its own text is on the paper. */
export function SingleResponsePage() {
  const text = useText();
  const { documentId = '', number = '' } = useParams();
  const originOf = useOrigin(documentId);
  const locale = useContentLocale();
  const { data, isLoading, error, refetch } = useSurveyResponse({ documentId, number, locale });
  if (isLoading) return <Page.Loading>{text('loading')}</Page.Loading>;
  if (data === undefined)
    return (
      <Page.Main>
        <LoadFailure error={error} onRetry={refetch} />
      </Page.Main>
    );
  const title = text('response.title', { number: grouped(data.number, '-') });
  return (
    <Page.Main>
      <PrintStyle />
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={originOf(data)}
        navigationAction={<BackButton fallback={responsesLink(documentId)} />}
        primaryAction={
          <Flex gap={2}>
            <DeleteResponse documentId={documentId} number={data.number} />
            <Button variant="secondary" startIcon={<File />} onClick={() => window.print()}>
              {text('response.print')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={6} marginBottom={4} data-print>
          <PrintOnly>
            <h1>{title}</h1>
            <p>{originOf(data)}</p>
          </PrintOnly>
          <Answers documentId={documentId} number={data.number} answers={data.answers} />
          <RetentionNote retention={data.retention} />
        </Box>
        {data.hasPersonal && <PersonalPart documentId={documentId} number={data.number} />}
      </Layouts.Content>
    </Page.Main>
  );
}
