import { Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import type { JsonObject } from '../../../../../domain/src';
import { titleIn } from '../../../../../domain/src/editing';
import { shortTitle } from '../../../../../domain/src/editing/conditions';
import type { Rehearsal } from '../../../../../domain/src/simulation';
import { useContentLocale } from '../../../locale';
import { useText } from '../../../text';
import { SeveritySign } from '../../review/severity-sign';
import { useEditor } from '../../state/editor-context';
import { caretOfTitle } from '../../state/use-acts';
import { DeadEnds } from './dead-ends';
import { ReachBars } from './reach-bars';
import { reachedIn, type Reached } from './reached';

const Times = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
  gap: 1.2rem;

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
  dd {
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.6rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;

interface RehearsalReportProps {
  readonly json: JsonObject;
  readonly found: Rehearsal;
  readonly onWrite: () => void;
}

const SPREADS = ['shortest', 'median', 'longest'] as const;

function HowLong({ seconds }: Pick<Rehearsal, 'seconds'>) {
  const text = useText();
  return (
    <Times>
      {SPREADS.map((which) => (
        <div key={which}>
          <dt>{text(`edit.checks.walk.${which}`)}</dt>
          <dd>
            {text('edit.checks.walk.time', {
              minutes: Math.floor(seconds[which] / 60),
              seconds: Math.round(seconds[which] % 60),
            })}
          </dd>
        </div>
      ))}
    </Times>
  );
}

interface NeverSeenProps {
  readonly questions: readonly Reached[];
  readonly wordsOf: (reached: Reached) => string;
  readonly onWrite: () => void;
}

function NeverSeen({ questions, wordsOf, onWrite }: NeverSeenProps) {
  const text = useText();
  const editor = useEditor();
  return (
    <section>
      <Flex gap={2}>
        <SeveritySign severity="error" />
        <Typography tag="h3" fontWeight="bold">
          {text('edit.checks.walk.unseen', { count: questions.length })}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={2}>
        {questions.map((reached) => (
          <li key={reached.name}>
            <TextButton
              type="button"
              onClick={() => {
                editor.store.select(reached.path);
                onWrite();
                editor.caretTo(caretOfTitle(reached.path, reached.type));
              }}
            >
              {wordsOf(reached)}
            </TextButton>
          </li>
        ))}
      </Flex>
    </section>
  );
}

/** What made-up respondents met with: ways that end, questions that nobody saw, how long it takes. */
export function RehearsalReport({ json, found, onWrite }: RehearsalReportProps) {
  const text = useText();
  const locale = useContentLocale();
  const reached = useMemo(() => reachedIn(json, found), [json, found]);
  const wordsOf = ({ path, number }: Reached): string =>
    [
      number === null ? '' : text('edit.checks.number', { number }),
      shortTitle(titleIn(json, path, locale), locale),
    ]
      .filter((part) => part !== '')
      .join(' ');
  const unseen = reached.filter(({ isNeverSeen }) => isNeverSeen);
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {found.finished === 0 ? null : <HowLong seconds={found.seconds} />}
      {found.deadEnds.length === 0 ? (
        <Flex gap={2} alignItems="flex-start">
          <CheckCircle fill="success600" aria-hidden style={{ flex: 'none' }} />
          <Typography>{text('edit.checks.walk.through', { count: found.finished })}</Typography>
        </Flex>
      ) : (
        <DeadEnds
          json={json}
          deadEnds={found.deadEnds}
          reached={reached}
          wordsOf={wordsOf}
          onWrite={onWrite}
        />
      )}
      {unseen.length === 0 ? null : <NeverSeen questions={unseen} wordsOf={wordsOf} onWrite={onWrite} />}
      <ReachBars reached={reached} respondents={found.respondents} wordsOf={wordsOf} />
    </Flex>
  );
}
