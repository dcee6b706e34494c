import { Box, Flex, LinkButton, Tabs, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useNavigate, useParams } from 'react-router-dom';
import type { SurveySummary } from '../../../contracts';
import { useSurveys } from '../api/surveys';
import { CitizenLinks } from '../components/citizen-links';
import { LoadFailure } from '../components/load-failure';
import { StateBadge } from '../components/state-badge';
import { editorLink, HOME, responsesLink, resultsLink } from '../links';
import { useContentLocale } from '../locale';
import { useText } from '../text';
import { ExportButton } from './responses/export-button';
import { ResponsesTab } from './responses/responses-tab';
import { ResultsTab } from './results/results-tab';

type Tab = 'results' | 'responses';

function Header({ survey }: { readonly survey: SurveySummary }) {
  const text = useText();
  return (
    <Layouts.Header
      title={survey.title}
      navigationAction={<BackButton fallback={HOME} />}
      subtitle={
        <Flex gap={4} wrap="wrap">
          <StateBadge state={survey.state} />
          <Typography textColor="neutral600">
            {text('responses.count', { count: survey.responses })}
          </Typography>
          {survey.version === null ? null : <CitizenLinks survey={survey} />}
        </Flex>
      }
      secondaryAction={
        <LinkButton
          tag={RouterLink}
          to={editorLink(survey.documentId)}
          variant="tertiary"
          startIcon={<Pencil />}
        >
          {text('survey.edit')}
        </LinkButton>
      }
      primaryAction={<ExportButton survey={survey} />}
    />
  );
}

function SurveyTabs({ survey, tab }: { readonly survey: SurveySummary; readonly tab: Tab }) {
  const text = useText();
  const navigate = useNavigate();
  const linkOf = tab === 'results' ? responsesLink : resultsLink;
  return (
    // There are two tabs, each with an address: a change always leads to the other one.
    <Tabs.Root
      value={tab}
      variant="simple"
      onValueChange={() => navigate(linkOf(survey.documentId), { replace: true })}
    >
      <Tabs.List aria-label={text('tabs.label')}>
        <Tabs.Trigger value="results">{text('tabs.results')}</Tabs.Trigger>
        <Tabs.Trigger value="responses">{text('tabs.responses')}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="results">
        <Box paddingTop={4}>
          <ResultsTab documentId={survey.documentId} />
        </Box>
      </Tabs.Content>
      <Tabs.Content value="responses">
        <Box paddingTop={4}>
          <ResponsesTab documentId={survey.documentId} />
        </Box>
      </Tabs.Content>
    </Tabs.Root>
  );
}

/** One survey: its results, or its responses. */
export function SurveyPage({ tab }: { readonly tab: Tab }) {
  const text = useText();
  const { documentId = '' } = useParams();
  const { data, isLoading, error, refetch } = useSurveys({ locale: useContentLocale() });
  if (isLoading) return <Page.Loading>{text('loading')}</Page.Loading>;
  if (data === undefined)
    return (
      <Page.Main>
        <LoadFailure error={error} onRetry={refetch} />
      </Page.Main>
    );
  const survey = data.find((candidate) => candidate.documentId === documentId);
  if (survey === undefined)
    return (
      <Page.Main>
        <LoadFailure error={{ status: 404 }} onRetry={refetch} />
      </Page.Main>
    );
  return (
    <Page.Main>
      <Page.Title>{survey.title}</Page.Title>
      <Header survey={survey} />
      <Layouts.Content>
        <SurveyTabs survey={survey} tab={tab} />
      </Layouts.Content>
    </Page.Main>
  );
}
