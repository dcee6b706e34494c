import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { useSurveys } from '../api/surveys';
import { LoadFailure } from '../components/load-failure';
import { CREATE_LINK } from '../links';
import { useContentLocale } from '../locale';
import { useText } from '../text';
import { SurveysTable } from './surveys-table';

function CreateButton() {
  const text = useText();
  return (
    <LinkButton tag={RouterLink} to={CREATE_LINK} startIcon={<Plus />}>
      {text('surveys.create')}
    </LinkButton>
  );
}

/** All surveys with what is known of each at a glance. */
export function SurveysPage() {
  const text = useText();
  const { data, isLoading, isFetching, error, refetch } = useSurveys({ locale: useContentLocale() });
  if (isLoading) return <Page.Loading>{text('loading')}</Page.Loading>;
  if (data === undefined)
    return (
      <Page.Main>
        <LoadFailure error={error} onRetry={refetch} />
      </Page.Main>
    );
  const isEmpty = data.length === 0;
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{text('surveys.title')}</Page.Title>
      <Layouts.Header
        title={text('surveys.title')}
        subtitle={text('surveys.subtitle')}
        primaryAction={isEmpty ? null : <CreateButton />}
      />
      <Layouts.Content>
        {isEmpty ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={text('surveys.empty')}
            action={<CreateButton />}
          />
        ) : (
          <SurveysTable surveys={data} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
