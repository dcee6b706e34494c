import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { styled } from 'styled-components';

const Area = styled.textarea`
  display: block;
  width: 100%;
  min-height: 2.8rem;
  /* Where it is known, nothing has to be measured. */
  field-sizing: content;
  padding: 0.2rem 0.6rem;
  margin-left: -0.6rem;
  overflow: hidden;
  resize: none;
  color: inherit;
  font: inherit;
  line-height: 1.5;
  background: transparent;
  border: 1px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 400;
    opacity: 1;
  }
  &:hover:not(:disabled) {
    border-color: ${({ theme }) => theme.colors.neutral200};
  }
  &:focus-visible {
    outline: none;
    background: ${({ theme }) => theme.colors.neutral0};
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }
`;

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');

/** A field that is as high as what is written in it. */
export function GrowingText(props: ComponentProps<typeof Area>) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { value } = props;
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null || growsByItself()) return;
    element.style.height = 'auto';
    element.style.height = `${String(element.scrollHeight + 2)}px`;
  }, [value]);
  return <Area ref={area} rows={1} {...props} />;
}
