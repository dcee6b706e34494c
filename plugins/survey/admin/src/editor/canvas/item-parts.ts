import { styled } from 'styled-components';

export const List = styled.ul`
  display: grid;
  gap: 0.2rem;
`;

export const Row = styled.li`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 0.8rem;
  min-height: 3.6rem;
  padding: 0 0.4rem 0 0.8rem;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover,
  &:focus-within {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  .acts {
    visibility: hidden;
  }
  &:hover .acts,
  &:focus-within .acts {
    visibility: visible;
  }
`;

/** Below the rest of the row. */
export const Details = styled.div`
  flex: 0 0 100%;
  min-width: 0;
`;

export const Input = styled.input`
  flex: 1;
  min-width: 0;
  padding: 0.6rem 0;
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-size: 1.4rem;
  background: transparent;
  border: 0;
  outline: 0;

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
`;

export type Mark = 'dot' | 'box' | 'number' | 'none';

export const Sign = styled.span<{ $mark: Mark }>`
  flex: none;
  width: 1.6rem;
  height: 1.6rem;
  border: 1px solid
    ${({ theme, $mark }) => ($mark === 'dot' || $mark === 'box' ? theme.colors.neutral500 : 'transparent')};
  border-radius: ${({ $mark }) => ($mark === 'dot' ? '50%' : '3px')};
`;
