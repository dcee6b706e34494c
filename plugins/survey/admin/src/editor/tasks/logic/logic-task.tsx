import { Flex, Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { logicGraph } from '../../../../../domain/src/editing';
import { namingOf } from '../../../../../domain/src/editing/conditions';
import { useContentLocale } from '../../../locale';
import { useText } from '../../../text';
import { useJson, useOutline } from '../../state/editor-context';
import type { TaskProps } from '../task';
import { ConditionList } from './condition-list';
import { GraphDrawing } from './graph-drawing';
import { drawingOf } from './graph-layout';
import { logicLines } from './lines';
import { WhyHidden } from './why-hidden';

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

/** What depends on what, drawn and in words; and why something is not shown. */
export function LogicTask({ onWrite }: TaskProps) {
  const text = useText();
  const locale = useContentLocale();
  const json = useJson();
  const entries = useOutline();
  const naming = useMemo(() => namingOf(json), [json]);
  const graph = useMemo(() => logicGraph(json, naming.parts), [json, naming]);
  const drawing = useMemo(() => drawingOf(entries, graph), [entries, graph]);
  const lines = useMemo(() => logicLines(json, graph, { naming, locale }), [json, graph, naming, locale]);
  return (
    <Grid>
      <Area data-area="logic" data-shown tabIndex={-1} aria-labelledby="editor-logic">
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography tag="h2" variant="beta" id="editor-logic">
            {text('edit.logic')}
          </Typography>
          {drawing.edges.length === 0 ? null : (
            <div>
              <GraphDrawing drawing={drawing} naming={naming} />
            </div>
          )}
          <Typography tag="h3" variant="delta">
            {text('edit.logic.list')}
          </Typography>
          <ConditionList all={lines} naming={naming} onWrite={onWrite} />
        </Flex>
      </Area>
      <Side data-area="why" data-shown tabIndex={-1} aria-labelledby="editor-why">
        <WhyHidden titleId="editor-why" entries={entries} naming={naming} graph={graph} />
      </Side>
    </Grid>
  );
}
