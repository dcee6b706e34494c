import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CodeBatchList, SurveySummary } from '../../../../contracts';
import { useCodeBatches } from '../../api/codes';
import { Card } from '../../components/card';
import { DataTable } from '../../components/data-table';
import { Instant } from '../../components/instant';
import { LoadFailure } from '../../components/load-failure';
import { useText } from '../../text';
import { NewCodesDialog } from './new-codes-dialog';

function BatchTable({ batches }: { readonly batches: CodeBatchList }) {
  const text = useText();
  const intl = useIntl();
  return (
    <DataTable caption={text('codes.title')}>
      <thead>
        <tr>
          <th scope="col">{text('codes.label')}</th>
          <th scope="col" className="number">
            {text('codes.count')}
          </th>
          <th scope="col">{text('codes.createdAt')}</th>
        </tr>
      </thead>
      <tbody>
        {batches.map(({ id, label, count, createdAt }) => (
          <tr key={id}>
            <th scope="row">{label}</th>
            <td className="number">{intl.formatNumber(count)}</td>
            <td>
              <Instant at={createdAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Batches({ documentId }: { readonly documentId: string }) {
  const text = useText();
  const { data, isLoading, error, refetch } = useCodeBatches(documentId);
  if (isLoading) return <Loader>{text('loading')}</Loader>;
  if (data === undefined) return <LoadFailure error={error} onRetry={refetch} />;
  if (data.length === 0) return <Typography textColor="neutral600">{text('codes.none')}</Typography>;
  return <BatchTable batches={data} />;
}

/** Invitation codes of a survey, batch by batch. The codes themselves are nowhere to be seen again. */
export function CodesTab({ survey }: { readonly survey: SurveySummary }) {
  const text = useText();
  const [isMaking, setIsMaking] = useState(false);
  const isClosed = survey.state === 'closed';
  return (
    <Card title={text('codes.title')} note={text(isClosed ? 'codes.closed' : 'codes.note')}>
      <Flex direction="column" alignItems="flex-start" gap={4}>
        {isClosed ? null : (
          <Button size="S" startIcon={<Plus />} onClick={() => setIsMaking(true)}>
            {text('codes.new')}
          </Button>
        )}
        <Batches documentId={survey.documentId} />
      </Flex>
      {isMaking ? <NewCodesDialog documentId={survey.documentId} onClose={() => setIsMaking(false)} /> : null}
    </Card>
  );
}
