import { Button, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CodeBatchList, PollDetail } from '../../../../contracts';
import { useCodeBatches } from '../../api/polls';
import { HeadCells } from '../../components/head-cells';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { WRAPPED } from '../../components/wrapped';
import { useText } from '../../text';
import { NewCodesDialog } from './new-codes-dialog';

const COLUMNS = ['codes.label', 'codes.kind', 'codes.count', 'codes.createdAt'] as const;

function BatchTable({ batches }: { readonly batches: CodeBatchList }) {
  const intl = useIntl();
  const text = useText();
  return (
    <Table colCount={COLUMNS.length} rowCount={batches.length + 1}>
      <HeadCells columns={COLUMNS} />
      <Tbody>
        {batches.map(({ id, label, kind, count, createdAt }) => (
          <Tr key={id}>
            <Td style={WRAPPED}>
              <Typography>{label}</Typography>
            </Td>
            <Td style={WRAPPED}>
              <Typography>{text(`codes.kind.${kind}`)}</Typography>
            </Td>
            <Td>
              <Typography>{intl.formatNumber(count)}</Typography>
            </Td>
            <Td>
              <Typography>
                {intl.formatDate(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
              </Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
}

/** Invitation codes of a poll, batch by batch. The codes themselves are nowhere to be seen again. */
export function CodesSection({ poll }: { readonly poll: PollDetail }) {
  const text = useText();
  const batches = useCodeBatches(poll.documentId);
  const [isMaking, setIsMaking] = useState(false);
  const make =
    poll.state === 'closed' ? null : (
      <Button size="S" startIcon={<Plus />} onClick={() => setIsMaking(true)}>
        {text('codes.new')}
      </Button>
    );
  return (
    <Section title={text('codes.title')} note={text('codes.note')} action={make}>
      <QueryState query={batches}>
        {(list) =>
          list.length === 0 ? (
            <Typography textColor="neutral600">{text('codes.none')}</Typography>
          ) : (
            <BatchTable batches={list} />
          )
        }
      </QueryState>
      {isMaking ? <NewCodesDialog documentId={poll.documentId} onClose={() => setIsMaking(false)} /> : null}
    </Section>
  );
}
