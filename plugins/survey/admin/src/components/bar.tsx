import { styled } from 'styled-components';

const Track = styled.svg`
  display: block;
  width: 100%;
  height: 0.8rem;

  .track {
    fill: ${({ theme }) => theme.colors.neutral150};
  }

  .value {
    fill: ${({ theme }) => theme.colors.primary600};
  }
`;

/** A share between 0 and 1 as a bar. Decoration: the number stands beside it. */
export function Bar({ share }: { readonly share: number }) {
  const percent = Math.min(1, Math.max(0, share)) * 100;
  return (
    <Track aria-hidden focusable={false}>
      <rect className="track" width="100%" height="100%" rx="2" />
      <rect className="value" width={`${percent}%`} height="100%" rx="2" />
    </Track>
  );
}
