import { Button, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { useAuditPage } from '../api/audit';
import { ActFilter } from '../components/act-filter';
import { AuditTable } from '../components/audit-table';
import { AUDIT_PERMISSIONS } from '../permissions';
import { useText } from '../text';

const PAGE_SIZE = 25;

interface PageQuery {
  readonly page: string;
  readonly pageSize: string;
  readonly action?: string | undefined;
}

function AuditPage() {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams<PageQuery>({ page: '1', pageSize: String(PAGE_SIZE) });
  const { data, isLoading, isFetching, isError, refetch } = useAuditPage({
    page: query.page,
    pageSize: query.pageSize,
    action: query.action,
  });
  if (isLoading) return <Page.Loading>{text('audit.loading')}</Page.Loading>;
  if (isError || data === undefined) {
    return (
      <Page.Error
        content={text('audit.error')}
        action={<Button onClick={() => void refetch()}>{text('audit.retry')}</Button>}
      />
    );
  }
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{text('audit.title')}</Page.Title>
      <Layouts.Header title={text('audit.title')} subtitle={text('audit.subtitle')} />
      <Layouts.Action
        startActions={
          <ActFilter
            chosen={query.action}
            onChoose={(action) => {
              setQuery({ ...query, action, page: '1' });
            }}
            onClear={() => {
              setQuery({ ...query, action: undefined, page: '1' });
            }}
          />
        }
      />
      <Layouts.Content>
        {data.entries.length === 0 ? (
          <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={text('audit.empty')} />
        ) : (
          <AuditTable entries={data.entries} />
        )}
        <Pagination.Root
          pageCount={Math.ceil(data.total / data.pageSize)}
          total={data.total}
          defaultPageSize={PAGE_SIZE}
        >
          <Pagination.PageSize options={['25', '50', '100']} />
          <Pagination.Links />
        </Pagination.Root>
      </Layouts.Content>
    </Page.Main>
  );
}

export function ProtectedAuditPage() {
  return (
    <Page.Protect permissions={AUDIT_PERMISSIONS}>
      <AuditPage />
    </Page.Protect>
  );
}
