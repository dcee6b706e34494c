import { styled } from 'styled-components';
import type { TaskProps } from '../task';
import { FindingList } from './finding-list';
import { RehearsalPanel } from './rehearsal-panel';

const Grid = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 40rem;
  height: 100%;
  min-height: 0;
  overflow: hidden;

  @media (max-width: 1000px) {
    display: block;
    overflow-y: auto;
  }
`;

const Area = styled.section`
  min-width: 0;
  padding: 2.4rem;
  overflow-y: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  @media (max-width: 600px) {
    padding: 1.6rem;
  }
`;

const Side = styled(Area)`
  background: ${({ theme }) => theme.colors.neutral0};
  border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

/** What there is to look at before publishing, and what made-up respondents met with. */
export function ChecksTask({ onWrite }: TaskProps) {
  return (
    <Grid>
      <Area data-area="checks" data-shown tabIndex={-1} aria-labelledby="editor-checks">
        <FindingList titleId="editor-checks" onWrite={onWrite} />
      </Area>
      <Side data-area="rehearsal" data-shown tabIndex={-1} aria-labelledby="editor-rehearsal">
        <RehearsalPanel titleId="editor-rehearsal" onWrite={onWrite} />
      </Side>
    </Grid>
  );
}
