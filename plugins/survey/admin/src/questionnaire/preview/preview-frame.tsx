import { useEffect, useRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

/** A citizen's page is light, whatever the administrator's theme. */
const Light = styled.div`
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color-scheme: light;
`;

const preventSending = (event: Event): void => event.preventDefault();

interface PreviewFrameProps {
  readonly lang: string;
  readonly children: ReactNode;
}

/**
 * Around the form of the preview, which stands within the form of Strapi: Enter in it must send neither. Browsers end
 * the event of an inner form at the outer one, so React, which listens further out, never hears of it.
 */
export function PreviewFrame({ lang, children }: PreviewFrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    element?.addEventListener('submit', preventSending);
    return () => element?.removeEventListener('submit', preventSending);
  }, []);
  return (
    <Light ref={frame} lang={lang}>
      {children}
    </Light>
  );
}
