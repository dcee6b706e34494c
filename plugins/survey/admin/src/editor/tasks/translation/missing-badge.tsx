import { VisuallyHidden } from '@strapi/design-system';
import { useMemo } from 'react';
import { styled } from 'styled-components';
import { gridOf } from '../../../../../domain/src/translation/grid';
import { useText } from '../../../text';
import { useQuietJson } from '../../state/use-quiet-json';
import type { BadgeProps } from '../task';
import { languagesFor, missingIn } from './texts-shown';

const Count = styled.span`
  display: inline-block;
  min-width: 2rem;
  margin-left: 0.6rem;
  padding: 0 0.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.1rem;
  line-height: 1.8rem;
  text-align: center;
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: 0.9rem;
`;

/** How many texts are not there yet. Counted when typing leaves time for it. */
export function MissingBadge({ opened }: BadgeProps) {
  const text = useText();
  const json = useQuietJson();
  const missing = useMemo(
    () => missingIn(gridOf(json, languagesFor(json, opened.locales))),
    [json, opened.locales],
  );
  if (missing === 0) return null;
  return (
    <Count>
      <span aria-hidden>{missing}</span>
      <VisuallyHidden>{text('edit.translation.badge', { count: missing })}</VisuallyHidden>
    </Count>
  );
}
