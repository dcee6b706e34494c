import { Flex } from '@strapi/design-system';
import type { SingleResponse } from '../../../../contracts';
import { FileButton } from './file-button';

interface Given {
  readonly documentId: string;
  readonly number: string;
  readonly files: SingleResponse['answers'][number]['files'];
}

/** The files that an answer names among other words, such as those of a panel. */
export function ResponseFiles({ files, ...place }: Given) {
  if (files.length === 0) return null;
  return (
    <Flex tag="dd" paddingTop={2} gap={2} wrap="wrap">
      {files.map((file) => (
        <FileButton key={file.id} file={file} isNamed {...place} />
      ))}
    </Flex>
  );
}
