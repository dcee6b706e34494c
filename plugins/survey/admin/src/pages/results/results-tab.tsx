import { EmptyStateLayout, Loader } from '@strapi/design-system';
import { EmptyData } from '@strapi/icons/symbols';
import type { SurveyResults } from '../../../../contracts';
import { useSurveyResults } from '../../api/surveys';
import { Card } from '../../components/card';
import { LoadFailure } from '../../components/load-failure';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { CapacityCard } from './capacity-card';
import { PerDayChart } from './per-day-chart';
import { QuestionCard } from './question-card';
import { VersionsTable } from './versions-table';

function Results({ results }: { readonly results: SurveyResults }) {
  const text = useText();
  const { survey, versions, perDay, questions } = results;
  if (survey.responses === 0) {
    return (
      <>
        <EmptyStateLayout
          icon={<EmptyData width="16rem" />}
          content={text(versions.length === 0 ? 'results.unpublished' : 'results.empty')}
        />
        {versions.length === 0 ? null : <VersionsTable versions={versions} />}
      </>
    );
  }
  return (
    <>
      <Card title={text('perDay.title')}>
        <PerDayChart days={perDay} />
      </Card>
      {questions.map((question) => (
        <QuestionCard key={question.name} question={question} documentId={survey.documentId} />
      ))}
      <VersionsTable versions={versions} />
    </>
  );
}

export function ResultsTab({ documentId }: { readonly documentId: string }) {
  const text = useText();
  const locale = useContentLocale();
  const { data, isLoading, error, refetch } = useSurveyResults({ documentId, locale });
  if (isLoading) return <Loader>{text('loading')}</Loader>;
  if (data === undefined) return <LoadFailure error={error} onRetry={refetch} />;
  return (
    <>
      <CapacityCard documentId={documentId} />
      <Results results={data} />
    </>
  );
}
