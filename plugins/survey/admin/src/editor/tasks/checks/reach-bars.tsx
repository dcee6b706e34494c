import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../text';
import { SeveritySign } from '../../review/severity-sign';
import type { Reached } from './reached';

const Bars = styled.ol`
  display: grid;
  gap: 0.8rem;
  padding-top: 1.2rem;
`;

const Row = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: 0.2rem 0.8rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;

  .words {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .count {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }
`;

const Track = styled.span<{ $share: number }>`
  grid-column: 1 / -1;
  height: 0.8rem;
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: 0.4rem;

  &::before {
    display: block;
    width: ${({ $share }) => String($share * 100)}%;
    height: 100%;
    background: ${({ theme }) => theme.colors.primary600};
    border-radius: inherit;
    content: '';
  }
  @media (forced-colors: active) {
    border: 1px solid CanvasText;
    &::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

interface ReachBarsProps {
  readonly reached: readonly Reached[];
  readonly respondents: number;
  readonly wordsOf: (reached: Reached) => string;
}

/** How many saw each question. */
export function ReachBars({ reached, respondents, wordsOf }: ReachBarsProps) {
  const text = useText();
  return (
    <section>
      <Typography tag="h3" fontWeight="bold">
        {text('edit.checks.walk.reach')}
      </Typography>
      <Bars>
        {reached.map((each) => (
          <Row key={each.name}>
            <span className="words" title={wordsOf(each)}>
              {wordsOf(each)}
            </span>
            <span className="count">
              {each.isNeverSeen ? <SeveritySign severity="error" /> : null}
              {text('edit.checks.walk.people', { count: each.seen })}
            </span>
            <Track $share={respondents === 0 ? 0 : each.seen / respondents} />
          </Row>
        ))}
      </Bars>
    </section>
  );
}
