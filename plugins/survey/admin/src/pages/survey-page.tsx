import { Box, Flex, LinkButton, Tabs, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useNavigate, useParams } from 'react-router-dom';
import type { SurveySummary } from '../../../contracts';
import { useSurveys } from '../api/surveys';
import { CitizenLinks } from '../components/citizen-links';
import { LoadFailure } from '../components/load-failure';
import { StateBadge } from '../components/state-badge';
import { codesLink, editorLink, HOME, responsesLink, resultsLink } from '../links';
import { useContentLocale } from '../locale';
import { CREATE_CODES, useIsAllowed } from '../permissions';
import { useText } from '../text';
import { CodesTab } from './codes/codes-tab';
import { ExportButton } from './responses/export-button';
import { ResponsesTab } from './responses/responses-tab';
import { ResultsTab } from './results/results-tab';

const LINKS = { results: resultsLink, responses: responsesLink, codes: codesLink } as const;

type Tab = keyof typeof LINKS;

const isTab = (value: string): value is Tab => Object.hasOwn(LINKS, value);

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
  const mayMakeCodes = useIsAllowed(CREATE_CODES);
  const hasCodes = mayMakeCodes && survey.tiers.includes('code');
  return (
    // Each tab has an address of its own.
    <Tabs.Root
      value={tab}
      variant="simple"
      onValueChange={(next) => {
        if (isTab(next)) navigate(LINKS[next](survey.documentId), { replace: true });
      }}
    >
      <Tabs.List aria-label={text('tabs.label')}>
        <Tabs.Trigger value="results">{text('tabs.results')}</Tabs.Trigger>
        <Tabs.Trigger value="responses">{text('tabs.responses')}</Tabs.Trigger>
        {hasCodes || tab === 'codes' ? <Tabs.Trigger value="codes">{text('tabs.codes')}</Tabs.Trigger> : null}
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
      <Tabs.Content value="codes">
        <Box paddingTop={4}>{tab === 'codes' ? <CodesTab survey={survey} /> : null}</Box>
      </Tabs.Content>
    </Tabs.Root>
  );
}

/** One survey: its results, its responses, or the codes that open it. */
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
