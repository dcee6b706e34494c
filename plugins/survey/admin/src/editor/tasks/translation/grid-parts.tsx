import { styled } from 'styled-components';

/** Below this there is no room for columns beside each other. */
const NARROW = '640px';

export const Table = styled.div<{ $columns: number }>`
  --columns: 14rem repeat(${({ $columns }) => String($columns)}, minmax(18rem, 1fr));
  min-width: fit-content;
  background: ${({ theme }) => theme.colors.neutral0};

  @media (max-width: ${NARROW}) {
    --columns: minmax(0, 1fr);
    min-width: 0;
  }
`;

export const HeadRow = styled.div`
  position: sticky;
  z-index: 1;
  top: 0;
  display: grid;
  grid-template-columns: var(--columns);
  font-size: 1.2rem;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral300};

  > * {
    padding: 1.2rem 0.8rem;
  }
  /* Each cell says its language itself there. */
  @media (max-width: ${NARROW}) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

export const TextRow = styled.div`
  display: grid;
  grid-template-columns: var(--columns);
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  /* Thousands of texts: what is not on the screen is not laid out. */
  content-visibility: auto;
  contain-intrinsic-size: auto 4.8rem;
`;

export const Cell = styled.div`
  display: flex;
  flex-direction: column;
  gap: 0.4rem;
  min-width: 0;
  min-height: 4.8rem;
  padding: 1.2rem 0.8rem;
  scroll-margin: 5.6rem 0 2rem;
  overflow-wrap: anywhere;
  white-space: pre-line;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;

  &[role='gridcell']:not([aria-readonly='true']) {
    cursor: text;
  }
  &:focus-visible,
  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  @media (max-width: ${NARROW}) {
    min-height: 0;
    &[data-language]::before {
      content: attr(data-language);
      font-size: 1.2rem;
      color: ${({ theme }) => theme.colors.neutral600};
    }
  }
`;

/** The words for a place, which lead there. */
export const Place = styled(Cell)`
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;
  font-weight: 600;
  cursor: pointer;

  &:hover {
    text-decoration: underline;
  }
`;

export const MarkLine = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 0.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  font-weight: 600;

  svg {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
  }
`;
