import { Box, EmptyStateLayout, Loader } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useSurveyResponses } from '../../api/responses';
import { LoadFailure } from '../../components/load-failure';
import { useText } from '../../text';
import { ResponsesTable } from './responses-table';

const PAGE_SIZE = 25;

interface PageQuery {
  readonly page: string;
  readonly pageSize: string;
}

/** The responses, page by page. */
export function ResponsesTab({ documentId }: { readonly documentId: string }) {
  const text = useText();
  const [{ query }] = useQueryParams<PageQuery>({ page: '1', pageSize: String(PAGE_SIZE) });
  const { data, isLoading, isFetching, error, refetch } = useSurveyResponses({
    documentId,
    page: query.page,
    pageSize: query.pageSize,
  });
  if (isLoading) return <Loader>{text('loading')}</Loader>;
  if (data === undefined) return <LoadFailure error={error} onRetry={refetch} />;
  if (data.total === 0) {
    return <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={text('responses.empty')} />;
  }
  return (
    <Box aria-busy={isFetching}>
      <ResponsesTable documentId={documentId} responses={data.responses} />
      <Pagination.Root
        pageCount={Math.ceil(data.total / data.pageSize)}
        total={data.total}
        defaultPageSize={PAGE_SIZE}
      >
        <Pagination.PageSize options={['25', '50', '100']} />
        <Pagination.Links />
      </Pagination.Root>
    </Box>
  );
}
