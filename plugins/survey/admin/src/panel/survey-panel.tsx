import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { SurveySummary } from '../../../contracts';
import { useSurveys } from '../api/surveys';
import { CitizenLinks } from '../components/citizen-links';
import { Fingerprint } from '../components/fingerprint';
import { Instant } from '../components/instant';
import { StateBadge } from '../components/state-badge';
import { resultsLink } from '../links';
import { useContentLocale } from '../locale';
import { useText } from '../text';

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Box>
      <Typography tag="dt" variant="sigma" textColor="neutral600">
        {name}
      </Typography>
      <Box tag="dd">{children}</Box>
    </Box>
  );
}

function Version({ version }: { readonly version: SurveySummary['version'] }) {
  const text = useText();
  if (version === null) return <Typography>{text('panel.version.none')}</Typography>;
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral800">{text('version.number', { number: version.number })}</Typography>
      <Fingerprint hash={version.hash} />
    </Flex>
  );
}

function Facts({ survey }: { readonly survey: SurveySummary }) {
  const text = useText();
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3} width="100%">
      <Fact name={text('survey.state')}>
        <StateBadge state={survey.state} />
      </Fact>
      <Fact name={text('survey.version')}>
        <Version version={survey.version} />
      </Fact>
      <Fact name={text('survey.responses')}>
        <Link tag={RouterLink} to={resultsLink(survey.documentId)}>
          {text('responses.count', { count: survey.responses })}
        </Link>
      </Fact>
      {survey.closesAt === null ? null : (
        <Fact name={text('survey.closes')}>
          <Instant at={survey.closesAt} />
        </Fact>
      )}
      {survey.version === null ? null : (
        <Fact name={text('citizenPage.title')}>
          <CitizenLinks survey={survey} />
        </Fact>
      )}
    </Flex>
  );
}

export function SurveyPanel({ documentId }: { readonly documentId: string }) {
  const text = useText();
  const locale = useContentLocale();
  const { data, isLoading, isError } = useSurveys({ locale });
  if (isLoading) return <Loader small>{text('loading')}</Loader>;
  const survey = data?.find((candidate) => candidate.documentId === documentId);
  if (isError || survey === undefined) {
    return <Typography textColor="neutral600">{text('panel.unavailable')}</Typography>;
  }
  return <Facts survey={survey} />;
}
