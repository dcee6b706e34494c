import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AuditEntry } from '../../../contracts';
import { type TextKey, useText, useWordsFor } from '../text';

const COLUMNS = [
  'audit.column.at',
  'audit.column.actor',
  'audit.column.action',
  'audit.column.subject',
  'audit.column.details',
] as const satisfies readonly TextKey[];

/** Tables of the design system keep every cell on one line. */
const WRAPPED = { whiteSpace: 'normal' } as const;

type Detail = AuditEntry['details'][string];

/** What was noted beside an act, one line each: "코드 수: 100". */
function Details({ details }: { readonly details: AuditEntry['details'] }) {
  const text = useText();
  const wordsFor = useWordsFor();
  const intl = useIntl();
  const inWords = (name: string, value: Detail): string => {
    if (value === null) return text('audit.value.none');
    if (typeof value === 'boolean') return text(value ? 'audit.value.yes' : 'audit.value.no');
    if (typeof value === 'number') return intl.formatNumber(value);
    // Stored words such as a language or a rule; whatever else was noted is shown as it is.
    return wordsFor(`audit.value.${name}`, value);
  };
  return Object.entries(details).map(([name, value]) => (
    <Typography key={name} tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
      {`${wordsFor('audit.detail', name)}: ${inWords(name, value)}`}
    </Typography>
  ));
}

function Row({ entry }: { readonly entry: AuditEntry }) {
  const text = useText();
  const wordsFor = useWordsFor();
  const intl = useIntl();
  const { actor, subject } = entry;
  return (
    <Tr>
      <Td>
        <Typography tag="time" dateTime={entry.at} textColor="neutral800">
          {intl.formatDate(entry.at, { dateStyle: 'medium', timeStyle: 'medium' })}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800">
          {actor.id === null ? text('audit.system') : actor.name}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800" fontWeight="semiBold">
          {wordsFor('audit.action', entry.action)}
        </Typography>
      </Td>
      <Td style={WRAPPED}>
        <Box minWidth="16rem">
          <Typography tag="p" textColor="neutral800">
            {subject.label}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {wordsFor('audit.subject', subject.type)}
          </Typography>
        </Box>
      </Td>
      <Td style={WRAPPED}>
        <Box minWidth="24rem">
          <Details details={entry.details} />
        </Box>
      </Td>
    </Tr>
  );
}

/** Acts of administrators, newest first as the server sends them. */
export function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const text = useText();
  return (
    <Table colCount={COLUMNS.length} rowCount={entries.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((key) => (
            <Th key={key}>
              <Typography variant="sigma" textColor="neutral600">
                {text(key)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </Tbody>
    </Table>
  );
}
