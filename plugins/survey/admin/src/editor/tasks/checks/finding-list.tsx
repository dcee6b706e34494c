import { Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useState } from 'react';
import type { Severity } from '../../../../../domain/src/checks';
import { useText } from '../../../text';
import { openRemarks, type Remark, type Reviewed } from '../../../../../domain/src/checks';
import { SeveritySign } from '../../review/severity-sign';
import { useAcknowledged, useFindings } from '../../review/use-findings';
import { caretOfFinding, FindingItem } from './finding-item';

interface FindingListProps {
  readonly titleId: string;
  readonly onWrite: () => void;
}

const FILTERS = ['all', 'logic', 'accessibility', 'wording', 'privacy', 'other'] as const;
type Filter = (typeof FILTERS)[number];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** The heading has the caret when nothing is left to go to. */
const CARET_OF_TITLE = 'findings';

const isOf = (filter: Filter, { group }: Remark): boolean => filter === 'all' || filter === group;

interface GroupProps {
  readonly severity: Severity;
  readonly remarks: readonly Remark[];
  readonly reviewed: Reviewed;
  /** Where the caret goes from a finding that is done with. */
  readonly nextOf: (remark: Remark) => string;
  readonly onWrite: () => void;
}

function Group({ severity, remarks, reviewed, nextOf, onWrite }: GroupProps) {
  const text = useText();
  if (remarks.length === 0) return null;
  return (
    <section>
      <Flex gap={2} paddingTop={6} paddingBottom={3}>
        <SeveritySign severity={severity} />
        <Typography tag="h3" variant="delta">
          {text(`edit.checks.${severity}s`, { count: remarks.length })}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {remarks.map((remark) => (
          <FindingItem
            key={remark.id}
            remark={remark}
            reviewed={reviewed}
            next={nextOf(remark)}
            onWrite={onWrite}
          />
        ))}
      </Flex>
    </section>
  );
}

interface FiltersProps {
  readonly remarks: readonly Remark[];
  readonly chosen: Filter;
  readonly onChoose: (filter: Filter) => void;
}

function Filters({ remarks, chosen, onChoose }: FiltersProps) {
  const text = useText();
  const counted = FILTERS.map((filter) => ({
    filter,
    count: remarks.filter((remark) => isOf(filter, remark)).length,
  })).filter(({ filter, count }) => count > 0 || filter === chosen);
  if (counted.length < 3) return null;
  return (
    <Flex gap={2} wrap="wrap" paddingTop={4} role="group" aria-label={text('edit.checks.filter')}>
      {counted.map(({ filter, count }) => (
        <Button
          key={filter}
          size="S"
          variant={filter === chosen ? 'secondary' : 'tertiary'}
          aria-pressed={filter === chosen}
          onClick={() => {
            onChoose(filter);
          }}
        >
          {text('edit.checks.filter.of', { what: text(`edit.checks.filter.${filter}`), count })}
        </Button>
      ))}
    </Flex>
  );
}

/** What was left as it is on purpose. */
function AcknowledgedOnes({ remarks, reviewed, onWrite }: Omit<GroupProps, 'severity' | 'nextOf'>) {
  const text = useText();
  if (remarks.length === 0) return null;
  return (
    <details>
      <Typography
        tag="summary"
        fontWeight="semiBold"
        style={{ cursor: 'pointer', padding: '2.4rem 0 1.2rem' }}
      >
        {text('edit.checks.acknowledged', { count: remarks.length })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {remarks.map((remark) => (
          <FindingItem
            key={remark.id}
            remark={remark}
            reviewed={reviewed}
            isAcknowledged
            next={CARET_OF_TITLE}
            onWrite={onWrite}
          />
        ))}
      </Flex>
    </details>
  );
}

/** Everything that was found, the worst first, each with a way out. */
export function FindingList({ titleId, onWrite }: FindingListProps) {
  const text = useText();
  const { reviewed, counts } = useFindings();
  const acknowledged = useAcknowledged();
  const [filter, setFilter] = useState<Filter>('all');
  if (reviewed === null)
    return (
      <Typography tag="h2" variant="beta" id={titleId}>
        {text('edit.checks.looking')}
      </Typography>
    );
  const open = openRemarks(reviewed.remarks, acknowledged);
  const shown = open.filter((remark) => isOf(filter, remark));
  const nextOf = (remark: Remark): string => {
    const at = shown.indexOf(remark);
    const next = shown[at + 1] ?? shown[at - 1];
    return next === undefined ? CARET_OF_TITLE : caretOfFinding(next.id);
  };
  const isClean = counts.errors + counts.warnings === 0;
  return (
    <>
      <Flex gap={2}>
        {isClean ? <CheckCircle fill="success600" aria-hidden /> : null}
        <Typography tag="h2" variant="beta" id={titleId} tabIndex={-1} data-caret={CARET_OF_TITLE}>
          {isClean
            ? text('edit.checks.clean')
            : text('edit.checks.counts', { errors: counts.errors, warnings: counts.warnings })}
        </Typography>
      </Flex>
      <Typography tag="p" textColor="neutral600">
        {text('edit.checks.always')}
      </Typography>
      <Filters remarks={open} chosen={filter} onChoose={setFilter} />
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          remarks={shown.filter((remark) => remark.severity === severity)}
          reviewed={reviewed}
          nextOf={nextOf}
          onWrite={onWrite}
        />
      ))}
      <AcknowledgedOnes
        remarks={reviewed.remarks.filter((remark) => !open.includes(remark))}
        reviewed={reviewed}
        onWrite={onWrite}
      />
    </>
  );
}
