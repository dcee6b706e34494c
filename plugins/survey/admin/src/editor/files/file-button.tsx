import { Button, VisuallyHidden } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, type ReactNode } from 'react';

interface FileButtonProps {
  /** Endings of file names, such as `.csv,.xlsx`. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** Asks for a file. */
export function FileButton({ accept, disabled = false, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Upload />}
        disabled={disabled}
        onClick={() => {
          input.current?.click();
        }}
      >
        {children}
      </Button>
      <VisuallyHidden aria-hidden>
        <input
          ref={input}
          type="file"
          accept={accept}
          tabIndex={-1}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen again.
            target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      </VisuallyHidden>
    </>
  );
}
